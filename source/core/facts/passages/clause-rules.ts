/**
Where English sentences come apart. `start` and `end` say how badly a passage reads that begins or ends there (see
`Cut`): what follows “and” may lack its subject, while what stands before it is complete.
*/
export type ClauseRule = {readonly pattern: RegExp; readonly start: number; readonly end: number};

const oneOf = (words: string) => words.trim().replaceAll(/\s+/g, '|');

/**
Verbs with which an outlet reports what somebody says, as alternatives of a regular expression.
*/
export const reporting = oneOf(`
	said say says saying told tells asked asks wrote writes added adds tweeted claimed claims claiming announced announces noted
	noting argued argues stated states declared insisted insists replied maintained concluded warned emphasized acknowledged
	believes believe thinks reported reportedly suggested suggests
`);

/** What opens a clause behind a comma. “And” and “or” more often stand before the last item of a list. */
const joiners = oneOf(`
	but so yet nor while as where when after before although though because(?!\\sof) since if unless until including
	according with despite whether even
`);

/** What opens a clause without a comma, and mostly nothing else. */
const openers = oneOf(
	'but while because(?!\\sof) although though when whether which who whose where unless if',
);

const verbs = 'is|are|was|were|has|have|had|will|would|could|can|may|might|did|does|do';
const relatives = '(?:which|who|whom|whose)';
const pronouns = 'he|she|it|they|there';
const subjects = `${pronouns}|that|this|these|the|his|her|its|their|Mr|Mrs|Ms`;
const prepositions = 'of|in|to|for|on|with|from|by|at|about|through|over|against';
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const noVerbs = `${prepositions}|${verbs}|${pronouns}|${joiners}|all|both|then|not|also|that|into|between|under|during|before|as`;

/** Verbs whose past does not tell by its ending. */
const irregular = oneOf(`
	became began broke brought built bought came caught chose cut did drew drove fell felt flew fought found froze gave got grew
	heard held hit kept knew left lost made met paid put quit ran read rose sank sat saw sent set shot shut sold spent spoke
	spread stood stole struck swore swept threw told took thought went withdrew woke won wore wrote
`);

/**
Words that make a clause of a noun, as alternatives of a regular expression: helping verbs, and the past of most others.
*/
export const anyVerb = `${verbs}|${irregular}|[a-z]+ed`;

/** “Before the accident”: a noun up to the end of its clause, and no verb that could make a clause of it. */
const complement = `(?:the|this|his|her|its|their|that)(?: (?!(?:${anyVerb}|${reporting})\\b)[\\w’-]+){1,5}(?=[,.;:"”]|$)`;

/** How long before or after: what follows tells from when it is counted. */
const amountOfTime = '\\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|moments?)';
const never = Number.POSITIVE_INFINITY;
const anyOf = (pattern: string) => new RegExp(pattern, 'g');

export const clauseRules: readonly ClauseRule[] = [
	// Where a sentence that was not cut ends inside; “Gov. Lee” is no such place.
	{pattern: /(?<=[a-z]{4}[.!?]["”]?|p\.m\.) (?=["“]?[A-Z])/g, start: 0, end: 0},
	{pattern: /[;:](?=\s)/g, start: 0, end: 0},
	{pattern: anyOf(`(?:\\s?(?:—|--)|\\s[–-](?=\\s))(?!\\s?(?:${verbs}|${reporting})\\b)`), start: 0, end: 0},
	{pattern: anyOf(`,(?= (?:${joiners})\\b)`), start: 0, end: 0},
	{
		pattern: anyOf(`,(?= ${relatives}\\b(?![^,;]*, (?:${verbs}|${reporting}|[a-z]+ed)\\b))`),
		start: 0,
		end: 0,
	},
	// “the council, which met on Monday, was”: an aside between a subject and its verb.
	{pattern: anyOf(`,(?= ${relatives}\\b)`), start: 0.5, end: 1.5},
	{pattern: /,(?= [a-z]+ing\b)/g, start: 0, end: 0},
	{pattern: /,(?= [a-z]+ed (?:for|by|from|with)\b)/g, start: 0, end: 0},
	{pattern: /,(?= (?:and|or)\b)/g, start: 0.5, end: 0.5},
	// “the aide, 31, said”, “Mr. Lee, who won, declared”: what follows needs what stood before the aside.
	{
		pattern: anyOf(
			`,(?= (?!(?:${verbs}|${reporting}|[a-z]+ed)\\b|["“”]|(?:[\\w-]+ ){1,4}${amountOfTime}\\b))`,
		),
		start: 1,
		end: 1,
	},
	{pattern: anyOf(`(?<![,;:]|\\b(?:${prepositions})) (?=(?:${openers})\\b)`), start: 0.5, end: 0.3},
	{
		pattern: anyOf(
			`(?<!${amountOfTime}) (?=(?:after|before|since|until) (?!${complement})(?:${subjects}|[a-z]+ing)\\b)`,
		),
		start: 0.5,
		end: 0.3,
	},
	{pattern: anyOf(` (?=as (?:${pronouns}|the|his|her|its|their|Mr|Mrs|Ms)\\b)`), start: 0.7, end: 0.7},
	{pattern: anyOf(` (?=and (?:${pronouns}|that|not)\\b)`), start: 0.3, end: 0.3},
	{pattern: anyOf(` (?=and (?:${verbs}|${reporting}|[a-z]+ed)\\b)`), start: 1.5, end: 0.5},
	// “and join him”: what stands before a pronoun or an article is a verb, and it lacks its subject.
	{
		pattern: anyOf(` (?=and (?!(?:${noVerbs})\\b)[a-z]+ (?:him|them|it|his|its|their|the|an?)\\b)`),
		start: 1.5,
		end: 0.3,
	},
	{
		pattern: anyOf(
			`(?<=\\b(?:${reporting})(?: (?:on )?${day})?) (?!${day})(?=(?:${subjects}|[A-Z][a-z.]+)\\b)`,
		),
		start: 0.3,
		end: never,
	},
];

/**
Matches what begins with a verb and lacks its subject, or with a word that belongs to what stood before.
*/
export const bare = new RegExp(
	`^\\W*(?:and |but |or )?(?:${verbs}|said|says|told|wrote|asked|added|of|to)\\b`,
);

/**
Matches what announces a quote: “…, saying”.
*/
export const announcing = new RegExp(`,? (?:${reporting}|asking|calling)[\\s,:]*$`);
