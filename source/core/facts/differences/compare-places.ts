import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {Difference, Judgement} from './difference.ts';
import {findPlace, foldPlace} from './find-place.ts';
import type {MeasureSupport} from './measure-support.ts';
import {pairDetails} from './pair-details.ts';
import {ofPassage, type Reading} from './passage.ts';

/**
A place where something happens. `wholes` are the places that hold it; `isPart` where a part without bounds is meant, such as South
Florida: a town in Florida may lie in it.
*/
type Place = Span & {
	readonly name: string;
	readonly wholes: ReadonlySet<string>;
	readonly way: 'at' | 'of' | 'to' | 'from';
	readonly isPart: boolean;
};

/**
Places at the same spot that differ.

	left    They met over the weekend in [Florida].      place, contains, wider: left
	right   On Sunday they met in [Miami].

Only places behind words such as “in” and “to” are looked at: “France said” names a government. Two places conflict only where the gazetteer knows both, the same kind of
word stands before them, and neither passage names the other's place.
*/
export function comparePlaces(readings: Pair<Reading>, support: MeasureSupport): readonly Difference[] {
	const details = {left: readPlaces(readings.left), right: readPlaces(readings.right)};
	return pairDetails(details, {
		support,
		isSame: (left, right) => left.name === right.name,
		canPair: (left, right) => {
			const judgement = judge(left, right);
			const areNamed = isNamed(readings.right, left) || isNamed(readings.left, right);
			return judgement?.relation === 'conflicts' ? !areNamed : judgement !== undefined;
		},
		least: leastSupport,
	}).flatMap(({left, right}) => {
		const judgement = judge(left, right);
		const spans = {left: {start: left.start, end: left.end}, right: {start: right.start, end: right.end}};
		return judgement === undefined ? [] : {kind: 'place', ...spans, ...judgement};
	});
}

const isNamed = ({text, span}: Reading, {name}: Place) =>
	foldPlace(text.slice(span.start, span.end)).includes(name);

/** Found on the train half of the marked pairs. A whole country or continent holds too much to say the same by chance. */
function leastSupport(left: Place, right: Place): number {
	if (judge(left, right)?.relation === 'conflicts') {
		return 0.5;
	}

	return [left, right].some(({name, wholes}) => wholes.size === 0 || name === 'united states') ? 0.4 : 0.15;
}

function judge(left: Place, right: Place): Judgement | undefined {
	if (holds(left, right)) {
		return {relation: 'contains', wider: 'left'};
	}

	if (holds(right, left)) {
		return {relation: 'contains', wider: 'right'};
	}

	const areAlike = left.way === right.way && left.way !== 'of' && !left.isPart && !right.isPart;
	return areAlike ? {relation: 'conflicts'} : undefined;
}

function holds(whole: Place, part: Place): boolean {
	const isHeld = part.wholes.has(whole.name);
	return (
		isHeld ||
		(whole.isPart &&
			!part.isPart &&
			[...whole.wholes].some(name => part.wholes.has(name) && name !== 'united states'))
	);
}

const ways: Readonly<Record<string, Place['way']>> = {
	in: 'at',
	at: 'at',
	near: 'at',
	outside: 'at',
	across: 'at',
	of: 'of',
	to: 'to',
	into: 'to',
	toward: 'to',
	visited: 'to',
	visit: 'to',
	from: 'from',
	left: 'from',
};

const word = '[A-Z]\\.(?:[A-Z]\\.)+|[A-Z\\u00c0-\\u00de][\\w.\\u00c0-\\u017f’-]*[\\w\\u00c0-\\u017f]';
const pattern = new RegExp(
	`\\b(${Object.keys(ways).join('|')})\\s(?:(?:his|her|their|its|downtown|central|the (?:city|town|state) of|hometown of|the)\\s)*((?:(?:${word})(?:\\s(?:de\\s)?|(?=[^\\w])))+)(?:,\\s((?:${word})(?:\\s(?:${word}))?\\.?))?`,
	'g',
);
const direction =
	/^(?:south(?:ern)?|north(?:ern)?|east(?:ern)?|west(?:ern)?|central|south(?:east|west)(?:ern)?|north(?:east|west)(?:ern)?)\s/;

const readPlaces = ofPassage(({text, span}: Reading): readonly Place[] => {
	const passage = text.slice(span.start, span.end);
	return Array.from(passage.matchAll(pattern)).flatMap(match => {
		const [written, by = '', names = '', after] = match;
		const name = names.trimEnd();
		const start = span.start + match.index + written.indexOf(names, by.length);
		const folded = foldPlace(name);
		const within = after === undefined ? undefined : findPlace(foldPlace(after));
		const entry = findPlace(folded);
		const base = entry ?? findPlace(folded.replace(direction, ''));
		const isPart = entry === undefined && base !== undefined;
		const wholes = new Set([
			...(base?.wholes ?? []),
			...(isPart ? [base.name] : []),
			...(within === undefined ? [] : [within.name, ...within.wholes]),
		]);
		const isKnown = base !== undefined || within !== undefined;
		// The dot belongs to “Fla.”, and not to “Florida.”
		const isFullStop = after !== undefined && /[a-z]{5}\.$/.test(after);
		const length = written.length - (isFullStop ? 1 : 0);
		const end = within === undefined ? start + name.length : span.start + match.index + length;
		const isPossessive = /^['’]s\b/.test(text.slice(end, end + 2)) || /['’]s$/.test(name);
		return isPossessive || !isKnown || isDate.test(name) || /^\d/.test(name)
			? []
			: [
					{
						start,
						end,
						name: isPart ? folded : (base?.name ?? folded),
						wholes,
						way: ways[by] ?? 'at',
						isPart,
					},
				];
	});
});

const isDate =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec))\b/;
