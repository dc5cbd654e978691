const verbs =
	'said says say told tells wrote writes added adds asked asks tweeted announced argued argues claimed asserted insisted insists noted stated testified warned replied responded declared explained recalled acknowledged admitted confirmed concluded continued remarked suggested complained joked countered predicted charged lamented quipped vowed commented observed reiterated emphasized stressed maintained contended conceded boasted shouted cried read reads urged posted reported indicated indicates identified revealed challenged threatened pledged alleged alleges cautioned described called branded saying writing adding telling arguing insisting claiming noting warning suggesting';

/**
Verbs that introduce what somebody says, folded.
*/
export const speechVerbs: ReadonlySet<string> = new Set(verbs.split(' '));

/**
Verbs behind which what is said stands without quotation marks: “said that …”.
*/
export const reportVerbs: ReadonlySet<string> = new Set(
	'said says say told tells wrote added argued argues claimed asserted insisted insists noted stated testified warned announced explained acknowledged admitted confirmed suggested cautioned predicted contended conceded maintained believes believe believed reported indicated indicates revealed alleged alleges pledged threatened declared tweeted concluded'.split(
		' ',
	),
);

/**
Forms of them that have no subject of their own: “…, saying that”.
*/
export const participles: ReadonlySet<string> = new Set(
	'saying writing adding telling arguing insisting claiming noting warning suggesting'.split(' '),
);
