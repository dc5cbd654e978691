import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {Difference} from './difference.ts';
import type {MeasureSupport} from './measure-support.ts';
import {ofPassage, type Reading} from './passage.ts';
import {ofTime, readAmounts} from './read-amounts.ts';
import {readMoments} from './read-moments.ts';

/**
How long something lasts on one side, and until when on the other: they may mean the same.

	left    The route was suspended [for a week].               date, unclear
	right   They cancelled sailings on it [until the end of the month].

Only where each side tells it once, and in its own form alone.
*/
export function compareEnds(readings: Pair<Reading>, support: MeasureSupport): readonly Difference[] {
	if (!hasEnd(readings.left) && !hasEnd(readings.right)) {
		return [];
	}

	const found = {left: readLasting(readings.left), right: readLasting(readings.right)};
	const [[left, ...lefts], [right, ...rights]] = [found.left, found.right];
	const isPair =
		left !== undefined &&
		right !== undefined &&
		lefts.length + rights.length === 0 &&
		left.form !== right.form;
	if (!isPair) {
		return [];
	}

	const spans = {left: {start: left.start, end: left.end}, right: {start: right.start, end: right.end}};
	return support(spans) >= leastSupport ? [{kind: 'date', ...spans, relation: 'unclear'}] : [];
}

/** Most passages tell no end, and this takes no time. */
const hasEnd = ({text, span}: Reading) =>
	/\b(?:un)?till?\b|indefinitely|permanently|for good/i.test(text.slice(span.start, span.end));

const leastSupport = 0.25;

type Lasting = Span & {readonly form: 'length' | 'end' | 'open'};

/** What ends when nobody knows. */
const open = /\b(?:until further notice|indefinitely|permanently|for good)\b/gi;
const until = /\b(?:un)?till?\s(?:at least\s)?$/i;
const end =
	/\b(?:un)?till?\s(?:at least\s)?(?:(?:the\s)?(?:end|start|beginning|middle) of\s)?(?:the|this|next)\s(?:\w+\s)?(?:week|weekend|month|year|season|spring|summer|autumn|fall|winter)\b/gi;

const readLasting = ofPassage((reading: Reading): readonly Lasting[] => {
	const {text, span} = reading;
	const passage = text.slice(span.start, span.end);
	const before = (start: number) => text.slice(Math.max(span.start, start - 20), start);
	const lengths = readAmounts(reading).flatMap((amount): readonly Lasting[] => {
		const lead = /\bfor\s$/i.exec(before(amount.start))?.[0].length;
		return lead === undefined || !amount.units.includes(ofTime)
			? []
			: [{start: amount.start - lead, end: amount.end, form: 'length'}];
	});
	const place = (form: Lasting['form'], pattern: RegExp): readonly Lasting[] =>
		Array.from(passage.matchAll(pattern), ({index, 0: found}) => ({
			start: span.start + index,
			end: span.start + index + found.length,
			form,
		}));
	const written = [...place('end', end), ...place('open', open)];
	const named = readMoments(reading).flatMap((moment): readonly Lasting[] => {
		const lead = until.exec(before(moment.start))?.[0].length;
		const isTold = written.some(other => other.start < moment.end && moment.start < other.end);
		return lead === undefined || isTold ? [] : [{start: moment.start - lead, end: moment.end, form: 'end'}];
	});
	return [...lengths, ...written, ...named];
});
