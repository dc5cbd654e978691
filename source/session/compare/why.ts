import type {Link} from '../../core/facts/comparison.ts';
import type {Scene} from './scene.ts';

/**
What spoke for a link and against it, in words, the weightiest first.
*/
export type Reasons = {
	readonly score: number;
	readonly reasons: readonly string[];
	readonly against: readonly string[];
};

export function reasonsOf(_scene: Scene, link: Link): Reasons {
	return {score: link.score, reasons: [], against: []};
}
