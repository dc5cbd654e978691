import {featureFamilies} from '../feature-families.ts';
import {type FeatureName, featureNames} from '../measure-features.ts';
import {weights} from '../weights.ts';

/**
What one feature adds to the log-odds of a pair of sentences, or takes from them: its weight, times how far its value is from that of a typical
candidate, the mean of all that were learnt from.
*/
export type Contribution = {
	readonly feature: FeatureName;
	readonly value: number;
	readonly typical: number;
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
The log-odds of a pair of sentences, taken apart: `base`, those of a typical candidate, and the contributions of all families add up to `logOdds`. Families, and
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
	const contributions = featureNames.map((feature, index): Contribution => {
		const value = features[index] ?? 0;
		const weight = weights.perFeature[feature];
		const typical = weights.typical[feature];
		return {feature, value, typical, weight, contribution: weight * (value - typical)};
	});
	const families = Array.from(
		Map.groupBy(contributions, ({feature}) => familyOf.get(feature) ?? 'other'),
		([family, members]): FamilyContribution => ({
			family,
			contribution: sumOf(members),
			features: members.toSorted(bySize),
		}),
	);
	return {
		base: typicalLogOdds,
		logOdds: typicalLogOdds + sumOf(contributions),
		families: families.toSorted(bySize),
	};
}

/** Those of a pair whose features are all as those of the mean candidate. */
const typicalLogOdds = featureNames.reduce(
	(sum, name) => sum + weights.perFeature[name] * weights.typical[name],
	weights.intercept as number,
);

const familyOf: ReadonlyMap<FeatureName, string> = new Map(
	Object.entries(featureFamilies).flatMap(([family, names]) => names.map(name => [name, family] as const)),
);

type Sized = {readonly contribution: number};

const sumOf = (parts: readonly Sized[]) => parts.reduce((sum, {contribution}) => sum + contribution, 0);

const bySize = (one: Sized, other: Sized) => Math.abs(other.contribution) - Math.abs(one.contribution);
