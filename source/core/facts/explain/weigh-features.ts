import {featureFamilies} from '../feature-families.ts';
import {type FeatureName, featureNames} from '../measure-features.ts';
import {weights} from '../weights.ts';

/**
What one feature adds to the log-odds of a pair of sentences, or takes from them.
*/
export type Contribution = {
	readonly feature: FeatureName;
	readonly value: number;
	readonly weight: number;
	readonly contribution: number;
};

/**
What the features of one family add together. Those of a family measure much the same, and the weights of some correct
those of others: the sum tells more than its parts.
*/
export type FamilyContribution = {
	readonly family: string;
	readonly contribution: number;
	readonly features: readonly Contribution[];
};

/**
The log-odds of a pair of sentences, taken apart: `base` and the contributions of all families add up to `logOdds`. Families, and
features within them, stand in the order of the size of their contributions.
*/
export type Weighing = {
	readonly base: number;
	readonly logOdds: number;
	readonly families: readonly FamilyContribution[];
};

/**
Takes the log-odds of a pair apart. `features` are those of `measureFeatures`.
*/
export function weighFeatures(features: readonly number[]): Weighing {
	const base: number = weights.intercept;
	const contributions = featureNames.map((feature, index): Contribution => {
		const value = features[index] ?? 0;
		const weight = weights.perFeature[feature];
		return {feature, value, weight, contribution: value * weight};
	});
	const families = Array.from(
		Map.groupBy(contributions, ({feature}) => familyOf.get(feature) ?? 'other'),
		([family, members]): FamilyContribution => ({
			family,
			contribution: sumOf(members),
			features: members.toSorted(bySize),
		}),
	);
	return {base, logOdds: base + sumOf(contributions), families: families.toSorted(bySize)};
}

const familyOf: ReadonlyMap<FeatureName, string> = new Map(
	Object.entries(featureFamilies).flatMap(([family, names]) => names.map(name => [name, family] as const)),
);

type Sized = {readonly contribution: number};

const sumOf = (parts: readonly Sized[]) => parts.reduce((sum, {contribution}) => sum + contribution, 0);

const bySize = (one: Sized, other: Sized) => Math.abs(other.contribution) - Math.abs(one.contribution);
