import type {FeatureName} from './measure-features.ts';

/**
The features by what they look at: leaving a family out tells what it gives.
*/
export const featureFamilies: Readonly<Record<string, readonly FeatureName[]>> = {
	'shared words': ['cosine', 'roots', 'sharedWeight', 'contained', 'plainCosine'],
	'rare words': ['rarest', 'loneCount'],
	'words that are used alike': ['kindredMost', 'kindredPlainMost', 'kindredPlainLeast'],
	'order of words': ['runContained', 'inOrder'],
	quotes: ['quotedContained', 'quoteFound', 'bothQuote', 'quotedMost', 'quotedLeast', 'oneSays'],
	'who is meant': ['who', 'subject'],
	'numbers and times': ['numbers', 'dates', 'days'],
	certainty: ['negation', 'certainty'],
	'neighbouring sentences': ['window', 'windowWeight'],
	'length and place': ['brevity', 'shorter', 'bothLead', 'leads'],
};
