import type {Link} from '../../../core/facts/comparison.ts';
import type {ShownFact} from '../../../session/compare/reading.ts';

/**
The reader's verdict on a fact as one character: ✓ accepted, ✗ rejected, & linked by hand, ¶ a note or another label.
*/
export function verdictGlyph({links}: ShownFact): string | undefined {
	const verdicts = links.flatMap(({verdict}) => verdict ?? []);
	const [first] = verdicts;
	if (first === undefined) {
		return undefined;
	}

	switch (first.decision) {
		case null: {
			return '¶';
		}

		case 'accepted': {
			return verdicts.length === links.length ? '✓' : '¶';
		}

		case 'rejected': {
			return '✗';
		}

		case 'linked': {
			return '&';
		}
	}
}

const decisionWords = {
	accepted: 'accepted by you',
	rejected: 'rejected by you',
	linked: 'linked by you',
} as const;

/**
The reader's verdict on a link in words; empty where there is none.
*/
export function verdictWords(verdict: Link['verdict']): string {
	if (verdict === null) {
		return '';
	}

	const {decision, relation, strength, note} = verdict;
	return [
		...(decision === null ? [] : [decisionWords[decision]]),
		...(relation || strength ? ['relabelled'] : []),
		...(note ? [`note: ${note}`] : []),
	].join(' · ');
}
