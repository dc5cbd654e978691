import type {Size} from '../layout/window-layout.ts';
import type {Command, Step} from './command.ts';
import {updateVerdict} from './compare/edit-verdict.ts';
import {finish} from './compare/go.ts';
import {goToFirst, stopWaiting} from './compare/open-compare.ts';
import {factsInOrder} from './compare/reading.ts';
import {resizeCompare} from './compare/rearrange.ts';
import {refocus, sceneOf} from './compare/scene.ts';
import {keepCorrections, recallCorrections} from './correction-log.ts';
import {effectsOf} from './effects-of.ts';
import {keyLabel} from './key-lookup.ts';
import type {CommandId} from './keymap.ts';
import {keepMarks, markOpened, recallMarks} from './marks.ts';
import {noticing} from './screens.ts';
import {type Session, topScreen} from './session.ts';
import {updateArticle} from './update-article.ts';
import {updateCompare} from './update-compare.ts';
import {updateEdit} from './update-edit.ts';
import {showFound, updateLibrary} from './update-library.ts';
import {updateMenu} from './update-menu.ts';
import {openHelp, openProblems, updatePage} from './update-page.ts';
import {keepEntries, pairKey, recallVerdicts} from './verdict-log.ts';

/** A larger count is a key that got stuck. */
const largestCount = 9999;

/**
What a command makes of a session. Pure: the same session and command give the same answer, and what has to happen
outside of it comes back as effects.
*/
export function update(session: Session, command: Command): Step<Session> {
	const [stepped, ...effects] = step(session, command);
	const next = markOpened(session, stepped);
	return [next, ...effects, ...effectsOf(session, next)];
}

function step(session: Session, command: Command): Step<Session> {
	switch (command.kind) {
		case 'resize': {
			return [resize(session, command.window)];
		}

		case 'shelved': {
			const {remark, ...known} = command.state;
			const shelved = {...session, ...known};
			return [remark === undefined ? shelved : noticing(shelved, remark)];
		}

		case 'found': {
			return [showFound(session, command.found)];
		}

		case 'studied': {
			return [stopWaiting(session, pairKey(command.articles))];
		}

		case 'recalled': {
			const pair = pairKey(command.articles);
			const verdicts = recallVerdicts(session.verdicts, pair, command.entries);
			const known = {...session, verdicts};
			const recalled = isAtFirst(session) ? goToFirstOf(known, pair) : refocusCompare(known, pair);
			return [command.remark === undefined ? recalled : noticing(recalled, command.remark)];
		}

		case 'kept': {
			return [noteKept(session, command)];
		}

		case 'corrections-recalled': {
			const corrections = recallCorrections(session.corrections, command.corrections);
			const recalled = corrections === session.corrections ? session : {...session, corrections};
			return [command.remark === undefined ? recalled : noticing(recalled, command.remark)];
		}

		case 'corrections-kept': {
			return [{...session, corrections: keepCorrections(session.corrections, command.entries)}];
		}

		case 'marks-recalled': {
			const marked = {...session, marks: recallMarks(session.marks, command.book)};
			return [command.remark === undefined ? marked : noticing(marked, command.remark)];
		}

		case 'searches-recalled': {
			return [{...session, searches: command.searches, areSearchesKnown: true}];
		}

		case 'stories-edited': {
			const {edits, state} = command;
			const storyEdits = session.storyEdits.filter(edit => !edits.includes(edit));
			return [{...session, ...(state && {shelf: state.shelf}), storyEdits}];
		}

		case 'marks-kept': {
			return [{...session, marks: keepMarks(session.marks, command.entries)}];
		}

		case 'not-kept': {
			return [noticing(session, `Not saved: ${command.reason}`)];
		}

		case 'not-recalled': {
			return [noticing(session, `What is kept cannot be read: ${command.reason}`)];
		}

		case 'digit': {
			const count = (session.count ?? 0) * 10 + command.digit;
			return [{...session, count: Math.min(largestCount, count)}];
		}

		case 'unknown': {
			return [
				noticing(
					{...session, count: undefined},
					`${keyLabel(command.key)} does nothing here: ? lists the keys.`,
				),
			];
		}

		case 'text': {
			return [updateScreen({...session, notice: undefined}, command)];
		}

		case 'key': {
			return updateByKey(session, command.command);
		}
	}
}

/* What another newsreader has given on the same articles meanwhile holds here as well, and the reader is told. */
function noteKept(session: Session, {entries, recalled}: Extract<Command, {readonly kind: 'kept'}>): Session {
	const verdicts = keepEntries(session.verdicts, entries);
	if (recalled === undefined) {
		return {...session, verdicts};
	}

	const pair = pairKey(recalled.articles);
	const others = recalled.entries.length - (verdicts.pairs.get(pair)?.length ?? 0);
	const noted = {...session, verdicts: recallVerdicts(verdicts, pair, recalled.entries)};
	return others > 0
		? noticing(
				refocusCompare(noted, pair),
				`${session.notice ?? ''} Another newsreader gave ${others} meanwhile; all hold here now.`.trim(),
			)
		: {...session, verdicts};
}

/* Whether the reader has not gone on from where two articles open. */
function isAtFirst(session: Session): boolean {
	const screen = topScreen(session);
	const scene = screen.kind === 'compare' ? sceneOf(session, screen) : undefined;
	const [first] = scene ? factsInOrder(scene.reading, scene.screen.active) : [];
	return scene === undefined || scene.screen.focus === first?.fact.fact;
}

/* With other verdicts the first fact may be another one. */
function goToFirstOf(session: Session, pair: string): Session {
	const screen = topScreen(session);
	return screen.kind === 'compare' && pairKey(screen.articles) === pair
		? goToFirst(session, screen)
		: session;
}

/* The focused fact may be one that another newsreader rejected. */
function refocusCompare(session: Session, pair: string): Session {
	const screen = topScreen(session);
	const scene =
		screen.kind === 'compare' && pairKey(screen.articles) === pair ? sceneOf(session, screen) : undefined;
	return scene ? finish(refocus(scene)) : session;
}

/* A fact that was in sight in Compare is in sight in the new window as well, level again on both sides. */
function resize(session: Session, window: Size): Session {
	const resized = {...session, window};
	const [library, ...others] = session.screens;
	const screens = others.map(screen =>
		screen.kind === 'compare' ? resizeCompare(session, resized, screen) : screen,
	);
	return {...resized, screens: [library, ...screens]};
}

function updateByKey(session: Session, command: CommandId): Step<Session> {
	if (command === 'quit' || command === 'interrupt') {
		return [session, {kind: 'quit', isInterrupted: command === 'interrupt'}];
	}

	if (command === 'redraw') {
		return [session, {kind: 'redraw'}];
	}

	const heard = {...session, notice: undefined};
	if (command === 'escape' && session.count !== undefined) {
		return [{...heard, count: undefined}];
	}

	return [{...obey(heard, command), count: undefined}];
}

function obey(session: Session, command: CommandId): Session {
	switch (command) {
		case 'help.open': {
			return openHelp(session);
		}

		case 'problems.open': {
			return openProblems(session);
		}

		default: {
			return updateScreen(session, {kind: 'key', command});
		}
	}
}

type ScreenCommand = Extract<Command, {readonly kind: 'key' | 'text'}>;

function updateScreen(session: Session, command: ScreenCommand): Session {
	const screen = topScreen(session);
	switch (screen.kind) {
		case 'library': {
			return updateLibrary(session, screen, command);
		}

		case 'article': {
			return updateArticle(session, screen, command);
		}

		case 'compare': {
			return updateCompare(session, screen, command);
		}

		case 'menu': {
			return updateMenu(session, screen, command);
		}

		case 'verdict': {
			return updateVerdict(session, screen, command);
		}

		case 'edit': {
			return updateEdit(session, screen, command);
		}

		case 'help':
		case 'problems': {
			return updatePage(session, screen, command);
		}
	}
}
