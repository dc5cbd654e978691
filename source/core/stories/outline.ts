/**
What an article is about: the stems that its title and its first paragraphs hold, by their numbers in ascending
order, and how often each stands there. It depends on nothing but the article, so that it can be kept (`packOutline`).
*/
export type Outline = {readonly stems: Int32Array; readonly counts: Uint8Array};
