import type {Candidate} from '../../../source/core/facts/find-candidates.ts';
import type {FeatureName} from '../../../source/core/facts/measure-features.ts';

/**
Two texts, and the sentences that are held against each other: the first two, if no others are named.
*/
export type Held = readonly [left: string, right: string, candidate?: Candidate];

/**
For each feature two sentences of which it says more, and two of which it says less.
*/
export const featureCases: Readonly<Record<FeatureName, {readonly more: Held; readonly less: Held}>> = {
	cosine: {
		more: ['The old harbour flooded.', 'A flooded harbour.'],
		less: ['The old harbour flooded.', 'A closed harbour.'],
	},
	roots: {
		more: ['The inspectors disapproved.', 'They inspect the disapproval.'],
		less: ['The inspectors disapproved.', 'They repair the harbour.'],
	},
	sharedWeight: {
		more: ['The ferry sank off the old harbour.', 'The ferry sank near an old harbour.'],
		less: ['The ferry sank off the old harbour.', 'The ferry left its new berth.'],
	},
	contained: {
		more: ['The ferry sank.', 'The ferry sank at dawn in heavy rain and fog.'],
		less: ['The ferry sank.', 'The ferry left at dawn in heavy rain and fog.'],
	},
	rarest: {
		more: ['Some people juggle.', 'Many people juggle.'],
		less: ['Some people juggle.', 'Many people work.'],
	},
	plainCosine: {
		more: ['Ada Lee resigned.', 'Karl Maas resigned.'],
		less: ['Ada Lee resigned.', 'Ada Lee drowned.'],
	},
	loneCount: {
		more: ['The ferry sank. It rained.', 'The ferry sank. It snowed.'],
		less: ['The ferry sank. A ferry sank.', 'The ferry sank. One ferry sank.'],
	},
	kindredMost: {
		more: ['The baker was jailed.', 'The baker is in prison.'],
		less: ['The baker was jailed.', 'The baker is in Ghent.'],
	},
	kindredPlainMost: {
		more: ['Ada Lee was jailed.', 'A prison in Ghent.'],
		less: ['Ada Lee was jailed.', 'A ferry in Ghent.'],
	},
	kindredPlainLeast: {
		more: ['The doctor was jailed.', 'A physician went to prison.'],
		less: ['The doctor was jailed.', 'A physician mended the roof of the old harbour.'],
	},
	runContained: {
		more: ['The old ferry sank at dawn.', 'At dawn the old ferry sank.'],
		less: ['The old ferry sank at dawn.', 'Dawn sank the ferry, an old one.'],
	},
	inOrder: {
		more: ['The old ferry sank and all drowned.', 'An old ferry slowly sank, so all drowned.'],
		less: ['The old ferry sank and all drowned.', 'All drowned, so slowly sank an old ferry.'],
	},
	quotedContained: {
		more: ['“The harbour is lost,” he said.', 'He said “the harbour is lost” again.'],
		less: ['“The harbour is lost,” he said.', 'He said the harbour is “really lost” again.'],
	},
	quoteFound: {
		more: ['“The harbour is lost,” he said.', 'The harbour is lost, he feared.'],
		less: ['“The harbour is lost,” he said.', 'The harbour is saved, he hoped.'],
	},
	bothQuote: {
		more: ['“The harbour is lost,” he said.', '“All boats sank,” she wrote.'],
		less: ['“The harbour is lost,” he said.', 'All boats sank, she wrote.'],
	},
	quotedMost: {
		more: ['He said: “The harbour is lost.”', 'All boats sank.'],
		less: ['He said the harbour is “quite lost” now.', 'All boats sank.'],
	},
	quotedLeast: {
		more: ['He said: “The harbour is lost.”', 'She said: “All boats sank.”'],
		less: ['He said: “The harbour is lost.”', 'All boats sank.'],
	},
	oneSays: {
		more: ['Ada Lee said the harbour was lost.', 'The harbour was lost.'],
		less: ['Ada Lee said the harbour was lost.', 'Ada Lee said that boats had sunk.'],
	},
	who: {
		more: ['Ms. Lee baked bread. She left.', 'Ms. Lee went home.', {left: 1, right: 0}],
		less: ['Mr. Maas baked bread. He left.', 'Ms. Lee went home.', {left: 1, right: 0}],
	},
	subject: {
		more: ['Ada Lee met Karl Maas.', 'At noon Ada Lee slept.'],
		less: ['Ada Lee met Karl Maas.', 'At noon Karl Maas slept.'],
	},
	numbers: {
		more: ['Twelve people drowned.', 'The storm drowned 12.'],
		less: ['Twelve people drowned.', 'The storm drowned 13.'],
	},
	dates: {
		more: ['It closed on Nov. 30.', 'On November 30 it shut.'],
		less: ['It closed on Nov. 30.', 'On November 29 it shut.'],
	},
	days: {
		more: ['The bridge closed on Sunday.', 'The bridge closed on Nov. 30.'],
		less: ['The bridge closed on Sunday.', 'The bridge closed on Friday.'],
	},
	negation: {
		more: ['The ferry sank.', 'The ferry never sank.'],
		less: ['The ferry sank.', 'The ferry soon sank.'],
	},
	certainty: {
		more: ['The ferry sank.', 'The ferry may sink.'],
		less: ['The ferry sank.', 'The ferry now sinks.'],
	},
	window: {
		more: ['It rained. The ferry sank.', 'It rained. All drowned.', {left: 1, right: 1}],
		less: ['It rained. The ferry sank.', 'It snowed. All drowned.', {left: 1, right: 1}],
	},
	windowWeight: {
		more: ['The dog barked. It sank.', 'Dogs barked. All drowned.', {left: 1, right: 1}],
		less: ['The dog barked. It sank.', 'Dogs slept. All drowned.', {left: 1, right: 1}],
	},
	brevity: {
		more: ['The ferry sank.', 'A ferry sank. It rained. All drowned.'],
		less: ['The ferry sank. It snowed.', 'A ferry sank. It rained. All drowned.'],
	},
	shorter: {
		more: ['The old ferry sank near Ghent.', 'All passengers drowned at dawn.'],
		less: ['The old ferry sank near Ghent.', 'All drowned.'],
	},
	bothLead: {
		more: ['The ferry sank. It rained.', 'A ferry sank. It snowed.'],
		less: ['It rained. The ferry sank.', 'A ferry sank. It snowed.', {left: 1, right: 0}],
	},
	leads: {
		more: ['It rained. The ferry sank.', 'A ferry sank. It snowed.', {left: 1, right: 0}],
		less: ['It rained. The ferry sank.', 'It snowed. A ferry sank.', {left: 1, right: 1}],
	},
};
