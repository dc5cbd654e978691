import type {Relation, Strength} from '../../core/facts/comparison.ts';

const strongRelations: Readonly<Record<Relation, string>> = {
	same: 'same fact',
	'more-specific': 'same fact, one side more specific',
	differs: 'same fact, details differ',
	quote: 'same quotation',
	'partial-quote': 'part of a quotation',
};

const likelyRelations: Readonly<Record<Relation, string>> = {
	same: 'probably the same fact',
	'more-specific': 'probably the same fact, one side more specific',
	differs: 'probably the same fact, details differ',
	quote: 'probably the same quotation',
	'partial-quote': 'probably part of a quotation',
};

/**
How passages stand to each other, in words. Only what is strong is called the same; all else is probably so.
*/
export const describeRelation = (relation: Relation, strength: Strength): string =>
	(strength === 'strong' ? strongRelations : likelyRelations)[relation];
