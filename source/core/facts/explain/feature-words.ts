import type {FeatureName} from '../measure-features.ts';

/**
What each feature measures, in plain words. "Weight" is that of the words: a rare one tells more than a common one.
*/
export const featureWords: Readonly<Record<FeatureName, string>> = {
	cosine: 'how alike their words are',
	roots: 'how alike the roots of their words are',
	sharedWeight: 'weight of the words that both have',
	contained: 'share of the lighter sentence’s words that the other has',
	rarest: 'how rare the rarest shared word is',
	plainCosine: 'how alike their words outside of names, numbers and dates are',
	loneCount: 'how much only these two sentences have',
	kindredMost: 'greater share of one that the other tells in the same words or in such as are used alike',
	kindredPlainMost: 'greater share of one that the other tells alike, names, numbers and dates left out',
	kindredPlainLeast: 'lesser share of one that the other tells alike, names, numbers and dates left out',
	runContained: 'share of the shorter sentence that stands in a row in the other',
	inOrder: 'share of the shorter sentence whose words stand in the same order in the other',
	quotedContained: 'share of the lighter quotation that the other quotes too',
	quoteFound: 'share of a quote that the other has, quoted or not',
	bothQuote: 'whether both quote',
	quotedMost: 'how much of the one that quotes more is quoted',
	quotedLeast: 'how much of the one that quotes less is quoted',
	oneSays: 'whether only one of them gives somebody’s words',
	who: 'share of those whom the one names, means or lets speak that the other has too',
	subject: 'whether both are about the same (1), about another (-1), or one names nobody (0)',
	numbers: 'weight of the numbers that both have',
	dates: 'weight of the dates that both have',
	days: 'whether their times have a day in common (1), or none (-1)',
	negation: 'whether only one of them says “not”',
	certainty: 'whether only one of them denies something or leaves it open',
	window: 'how alike they are with the sentences around them',
	windowWeight: 'weight of what they and the sentences around them share',
	brevity: 'how short the shorter article is',
	shorter: 'weight of the lighter sentence',
	bothLead: 'whether both are the first sentence',
	leads: 'how near both are to the beginning',
};
