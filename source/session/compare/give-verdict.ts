import type {Link} from '../../core/facts/comparison.ts';
import {mapPair, otherSide, type Pair, sides} from '../../core/pair.ts';
import {overlaps, type Span} from '../../core/span.ts';
import {anchorPassage} from '../../core/verdicts/anchor-passage.ts';
import type {Decision, Verdict, VerdictEntry} from '../../core/verdicts/verdict.ts';
import {type MenuItem, openMenu} from '../menu.ts';
import {noticing} from '../screens.ts';
import type {Session} from '../session.ts';
import {addEntries, pairKey, type VerdictAction, type VerdictLog} from '../verdict-log.ts';
import {finish, goToFact} from './go.ts';
import {layoutOf} from './pane-rows.ts';
import {allFacts, type Reading, type ShownFact} from './reading.ts';
import {keepPlaceInSight} from './rearrange.ts';
import {currentItem, focusedFact, isPlaceInSight, refocus, reveal, type Scene, sceneOf} from './scene.ts';

const noFocus = 'No fact is focused: ] goes to the next one.';

/**
The focused fact is right: so says the reader, of all its links. Said once more, it is taken away: also where it was said long ago, and `u` does not reach it.
*/
export function acceptFact(scene: Scene): Session {
	const shown = focusedFact(scene);
	if (shown === undefined) {
		return noticing(scene.session, noFocus);
	}

	return shown.links.every(({verdict}) => verdict?.decision === 'accepted')
		? decide(scene, shown.links, null, `fact ${shown.fact.fact} not accepted any more`)
		: decide(scene, shown.links, 'accepted', `fact ${shown.fact.fact} accepted`);
}

/**
The focused fact is wrong; one that is rejected already is so no more. Where it has several links, a menu asks which of them.
*/
export function rejectFact(scene: Scene): Session {
	const shown = focusedFact(scene);
	if (shown === undefined) {
		return noticing(scene.session, noFocus);
	}

	if (shown.isRejected) {
		return decide(scene, shown.links, null, `fact ${shown.fact.fact} not rejected any more`);
	}

	const all = shown.links.map((_, index) => index);
	if (all.length === 1) {
		return rejectLinks(scene, all);
	}

	const items: readonly MenuItem[] = [
		{label: 'all', words: `the fact with its ${all.length} links`, choice: {kind: 'reject', links: all}},
		...shown.links.map(
			(link, index): MenuItem => ({
				label: `${index + 1}.`,
				words: wordsOfLink(link, shown, scene.reading),
				choice: {kind: 'reject', links: [index]},
			}),
		),
	];
	return openMenu(scene.session, {title: `Fact ${shown.fact.fact} is wrong in`, items});
}

/* Only the side that tells them apart, where the other has one passage for all links. */
function wordsOfLink(link: Pair<Span>, {passages}: ShownFact, {articles}: Reading): string {
	const telling = sides.filter(side => passages[side].length > 1);
	return (telling.length === 0 ? sides : telling)
		.map(side => {
			const words = articles[side].text.slice(link[side].start, link[side].end).replace(/\s+/gu, ' ');
			return telling.length === 1 || words.length <= 50 ? words : `${words.slice(0, 49).trimEnd()}…`;
		})
		.join(' = ');
}

/**
Rejects links of the focused fact, by their places among them.
*/
export function rejectLinks(scene: Scene, places: readonly number[]): Session {
	const shown = focusedFact(scene);
	const links = places.flatMap(place => shown?.links[place] ?? []);
	const what = links.length === shown?.links.length ? '' : ' in part';
	return decide(scene, links, 'rejected', `fact ${shown?.fact.fact ?? ''} rejected${what}`);
}

/* Without a decision, what the reader noted and relabelled stays. */
function decide(scene: Scene, links: readonly Link[], decision: Decision | null, words: string): Session {
	const given = links.map(link => {
		const verdict = {...plain(link.verdict), decision};
		const isEmpty = decision === null && Object.keys(verdict).length === 1;
		return {link, verdict: isEmpty ? null : verdict};
	});
	return giveVerdicts(scene, given, words);
}

const plain = (verdict: Link['verdict']): Verdict => {
	const {decision = null, relation, strength, note} = verdict ?? {};
	return {decision, ...(relation && {relation}), ...(strength && {strength}), ...(note && {note})};
};

type Given = {
	readonly link: Pair<Span> & {readonly verdict?: Link['verdict']};
	readonly verdict: Verdict | null;
};

/**
Gives verdicts on links of the two articles; together they are one action, which can be taken back. They hold at once, and are handed on to be kept.
*/
export function giveVerdicts(scene: Scene, given: readonly Given[], words: string): Session {
	const {session, screen, reading} = scene;
	const entryOf = (link: Pair<Span>, verdict: Verdict | null): VerdictEntry => ({
		anchors: mapPair(link, (span, side) => anchorPassage(reading.articles[side], span)),
		verdict,
	});
	const action: VerdictAction = {
		pair: pairKey(screen.articles),
		given: given.map(({link, verdict}) => entryOf(link, verdict)),
		before: given.map(({link}) => entryOf(link, link.verdict ? plain(link.verdict) : null)),
		words,
	};
	const log = addEntries(session.verdicts, action.pair, action.given);
	return look(
		scene,
		{...log, done: [...log.done, action], undone: []},
		`${capitalized(words)}. u takes it back.`,
	);
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/* The screen under other verdicts. */
function look(scene: Scene, verdicts: VerdictLog, notice: string): Session {
	const judged = noticing({...scene.session, verdicts}, notice);
	const there = sceneOf(judged, scene.screen);
	return there ? finish(keepPlaceInSight(scene, refocus(there))) : judged;
}

/**
Takes back the last action on these two articles, or does again what was taken back last.
*/
export function changeMind(scene: Scene, direction: 'undo' | 'redo'): Session {
	const {session, screen} = scene;
	const {verdicts} = session;
	const pair = pairKey(screen.articles);
	const [from, to] = direction === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const);
	const action = verdicts[from].findLast(one => one.pair === pair);
	if (action === undefined) {
		return noticing(
			session,
			direction === 'undo' ? 'There is no verdict to take back.' : 'There is nothing to do again.',
		);
	}

	const entries = direction === 'undo' ? action.before : action.given;
	const log = addEntries(verdicts, pair, entries);
	const moved = {
		...log,
		[from]: log[from].filter(one => one !== action),
		[to]: [...log[to], action],
	};
	const notice =
		direction === 'undo' ? `Taken back: ${action.words}. Ctrl-r does it again.` : `Again: ${action.words}.`;
	return goToEntry(look(scene, moved, notice), screen, entries);
}

/* What was changed is focused, where it is shown. */
function goToEntry(session: Session, screen: Scene['screen'], entries: readonly VerdictEntry[]): Session {
	const scene = sceneOf(session, screen);
	const [entry] = entries;
	const shown =
		scene &&
		entry &&
		allFacts(scene.reading).find(
			({fact, links}) =>
				scene.reading.facts.has(fact.fact) && links.some(link => isAnchored(link, entry, scene.reading)),
		);
	return scene && shown ? finish(goToFact(scene, shown)) : session;
}

const isAnchored = (link: Pair<Span>, {anchors}: VerdictEntry, {articles}: Reading): boolean =>
	[anchors.left, anchors.right].every(anchor => {
		const side = articles.left.id === anchor.article ? 'left' : 'right';
		return overlaps(link[side], anchor);
	});

/**
Links the two current sentences by hand, once the reader has both before them: one that is out of sight is shown first, and where only one text is seen at a
time, a menu asks with the words of the other.
*/
export function linkByHand(scene: Scene): Session {
	const {session, screen, reading} = scene;
	const other = otherSide(screen.active);
	const item = currentItem(scene, other);
	if (layoutOf(session, screen, reading).arrangement === 'single' && item !== undefined) {
		const words = reading.articles[other].text.slice(item.start, item.end).replace(/\s+/gu, ' ');
		return openMenu(session, {
			title: 'Link the current sentence with this one of the other outlet',
			items: [{label: '', words, choice: {kind: 'link'}}],
		});
	}

	const hidden = sides.find(side => !isPlaceInSight(scene, side));
	return hidden === undefined
		? linkSentences(scene)
		: noticing(
				finish(reveal(scene, hidden)),
				`The current sentence on the ${hidden} was out of sight: & links it with the other one.`,
			);
}

/**
Links the two current sentences, unless they are linked already.
*/
export function linkSentences(scene: Scene): Session {
	const {session, reading} = scene;
	const left = currentItem(scene, 'left');
	const right = currentItem(scene, 'right');
	if (left === undefined || right === undefined) {
		return noticing(session, 'There is no sentence on one of the sides.');
	}

	const linked = findLink(reading, {left, right});
	if (linked !== undefined) {
		return noticing(session, `These two sentences are linked already: fact ${linked}.`);
	}

	// What was said of these two before is what is said again when the link is taken back.
	const before = reading.comparison.links.find(link => touches(link, {left, right}));
	const verdict = before?.verdict ?? null;
	const given = giveVerdicts(
		scene,
		[
			{
				link: before ? {left: before.left, right: before.right, verdict} : {left, right},
				verdict: {decision: 'linked'},
			},
		],
		'the two sentences linked by hand',
	);
	const there = sceneOf(given, scene.screen);
	const number = there && findLink(there.reading, {left, right});
	const shown = number === undefined ? undefined : there?.reading.facts.get(number);
	return there && shown ? finish(goToFact(there, shown)) : given;
}

const findLink = ({counted}: Reading, pair: Pair<Span>): number | undefined =>
	[...counted.values()].find(({links}) => links.some(link => touches(link, pair)))?.fact.fact;

const touches = (one: Pair<Span>, other: Pair<Span>): boolean =>
	overlaps(one.left, other.left) && overlaps(one.right, other.right);
