import type {Span} from '../../core/span.ts';
import {overlaps} from '../../core/span.ts';
import type {Style} from '../theme.ts';
import {type Segment, type StyledLine, segment} from './styled-line.ts';

/**
A meaning laid over a stretch of a text. Where marks overlap, the one of the higher rank is seen.
*/
export type Mark = Span & {readonly style: Style; readonly rank: number};

/**
A visual line of a text with the marks that lie over it.

	text    The mayor resigned on Friday.
	marks       └─fact 4───────────────┘
	            …………………└─hit──┘
	line    "The " │ "mayor resigned " 4 │ "on " hit │ "Friday." 4
*/
export function markText(text: string, line: Span, marks: readonly Mark[]): StyledLine {
	const over = marks.filter(mark => overlaps(mark, line));
	if (over.length === 0) {
		return [segment(text.slice(line.start, line.end))];
	}

	const cuts = new Set([line.start, line.end]);
	for (const {start, end} of over) {
		cuts.add(Math.max(line.start, start));
		cuts.add(Math.min(line.end, end));
	}

	const places = [...cuts].sort((one, other) => one - other);
	const segments: Segment[] = [];
	for (const [index, start] of places.entries()) {
		const end = places[index + 1];
		if (end !== undefined) {
			segments.push(segment(text.slice(start, end), topmost(over, start)?.style));
		}
	}

	return segments;
}

function topmost(marks: readonly Mark[], place: number): Mark | undefined {
	let top: Mark | undefined;
	for (const mark of marks) {
		if (mark.start <= place && place < mark.end && (top === undefined || mark.rank > top.rank)) {
			top = mark;
		}
	}

	return top;
}
