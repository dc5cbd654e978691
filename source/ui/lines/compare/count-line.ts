import {indexAt} from '../../../core/span.ts';
import {displayWidth} from '../../../layout/display-width.ts';
import type {CompareScreen} from '../../../session/compare/compare-screen.ts';
import {filterWords, hasDifferences} from '../../../session/compare/fact-filter.ts';
import {hitsIn} from '../../../session/compare/find.ts';
import type {Reading} from '../../../session/compare/reading.ts';
import type {Scene} from '../../../session/compare/scene.ts';
import {queryLine} from '../library-title.ts';
import {fitLine, lineWidth, type StyledLine, segment, spreadLine} from '../styled-line.ts';
import {factWords} from './fact-words.ts';

/**
The uppermost row: how much both report and each alone, and which part of it is shown; or the search with its hit and their number.
*/
export function countLine(scene: Scene): StyledLine {
	const {screen, reading, session} = scene;
	const {columns} = session.window;
	if (screen.isTyping || screen.query !== '') {
		const {hits, at} = hitsIn(screen, reading);
		const found = screen.query === '' ? '' : ` ${at + 1}/${hits.length} in both `;
		return spreadLine(queryLine(screen.query, screen.isTyping), [segment(found, 'strong')], columns);
	}

	const place = firstFitting(placeWordings(scene), columns - 2);
	const right = [segment(` ${place} `, 'strong')];
	const room = Math.max(0, columns - lineWidth(right));
	const left = firstFitting(countWordings(scene), room - 1);
	return spreadLine(fitLine([segment(` ${left}`)], room), right, columns);
}

const firstFitting = (wordings: Iterable<string>, columns: number): string =>
	[...wordings].find(words => displayWidth(words) <= columns) ?? '';

/* The same counts, shorter and shorter. */
function* countWordings({reading}: Scene): Generator<string> {
	const {counted, rejected, comparison} = reading;
	const facts = [...counted.values()];
	const strong = facts.filter(({fact}) => fact.strength === 'strong').length;
	const differing = facts.filter(({links}) => hasDifferences(links)).length;
	const {left, right} = comparison.only;
	const judged = rejected.size > 0 ? ` · ${rejected.size} rejected` : '';
	const of = `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`;
	yield `${of} · ${strong} strong · ${differing} differ · ${left.length} only left · ${right.length} only right${judged}`;
	yield `${of} · ${strong} strong · ${differing} differ · only ◧ ${left.length} ◨ ${right.length}`;
	yield `${of} · ${strong} strong · ${differing} differ`;
	yield of;
}

/* What is out of the ordinary, and which fact is focused; what has no room goes, the last first. */
function* placeWordings({session, screen, reading}: Scene): Generator<string> {
	const place = placeInFacts(screen, reading);
	const parts = [
		...(screen.filter === 'all' ? [] : [`filter: ${filterWords[screen.filter]}, ${reading.facts.size}`]),
		...(screen.strictness === session.preferences.strictness
			? []
			: [`score ≥ ${screen.strictness.toFixed(2)}`]),
		...(screen.isSynced ? [] : ['free scrolling']),
	];
	for (let count = parts.length; count >= 0; count--) {
		yield [...parts.slice(0, count), ...(place === '' ? [] : [place])].join(' · ');
	}
}

/**
Where the reader is: at a fact, or, where only that is shown which one outlet tells, at one of its passages. Empty at a sentence without a fact.
*/
export function placeInFacts({view, active, places, focus}: CompareScreen, reading: Reading): string {
	if (view === 'only') {
		const only = reading.comparison.only[active];
		return only.length === 0 ? '' : `passage ${indexAt(only, places[active]) + 1}/${only.length}`;
	}

	return focus === undefined ? '' : factWords(reading, focus, '/');
}
