import type {FeatureName} from './measure-features.ts';

/**
The features by what they look at: leaving a family out tells what it gives.
*/
export const featureFamilies: Readonly<Record<string, readonly FeatureName[]>> = {
	'shared words': [
		'cosine',
		'sharedWeight',
		'contained',
		'containedLess',
		'sharedPlain',
		'plainCosine',
		'plainContained',
	],
	'roots and pieces of words': ['roots', 'rootsContained', 'rootsWeight', 'grams', 'gramsContained'],
	'rare and lone words': ['rarest', 'rare', 'rareGreatest', 'rareContained', 'lone', 'loneCount'],
	'order of words': ['bigrams', 'bigramsContained', 'run', 'runContained', 'inOrder'],
	clauses: ['clauseWeight', 'clauseContained'],
	quotes: ['quoted', 'quotedContained', 'bothQuote', 'oneQuotes', 'quotedMost', 'quotedLeast'],
	'names, who is meant': ['names', 'namesContained', 'namesApart', 'implied', 'impliedContained', 'subject'],
	'numbers, dates, negation': ['numbers', 'numbersApart', 'dates', 'datesApart', 'negation'],
	'rank in row and column': [
		'rankBest',
		'rankWorst',
		'shareBest',
		'shareWorst',
		'rivalBest',
		'rivalWorst',
		'outstandingWorst',
		'outstandingBest',
	],
	'neighbouring sentences': [
		'along',
		'alongFar',
		'across',
		'beside',
		'joined',
		'joinedGain',
		'window',
		'windowWeight',
	],
	'length and place': [
		'lengthRatio',
		'shorter',
		'longer',
		'bothLead',
		'leads',
		'earlier',
		'later',
		'offDiagonal',
	],
};
