/**
What the reader said about which articles are on one story. Articles are known by the hash of their text (`Article.id`), so that an edit holds wherever a
file is moved, and for each copy of a text. Edits are a log: none is ever changed, and of edits that contradict each other the latest counts.
*/
export type StoryEdit =
	/** These are on one story: two articles, or two whole stories by all of their articles. */
	| {readonly kind: 'join'; readonly articles: readonly string[]}
	/** This one is not on the story of those. What they share with each other stays as it was. */
	| {readonly kind: 'split'; readonly article: string; readonly from: readonly string[]}
	/** The story that holds most of these is called so; by `null` as its articles call it. */
	| {readonly kind: 'name'; readonly articles: readonly string[]; readonly name: string | null};
