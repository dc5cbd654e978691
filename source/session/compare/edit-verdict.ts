import type {Relation, Strength} from '../../core/facts/comparison.ts';
import type {Verdict} from '../../core/verdicts/verdict.ts';
import type {Command} from '../command.ts';
import {noticing, popScreen, pushScreen, replaceScreen} from '../screens.ts';
import {type Session, topScreen} from '../session.ts';
import {editText} from '../text-field.ts';
import {giveVerdicts} from './give-verdict.ts';
import {focusedFact, type Scene, sceneOf} from './scene.ts';

export const verdictFields = ['relation', 'strength', 'note'] as const;

export type VerdictField = (typeof verdictFields)[number];

/**
The form in which the reader says otherwise of a fact than the engine does. A relation or a strength that is `undefined` is left to the engine.
*/
export type VerdictScreen = {
	readonly kind: 'verdict';
	readonly fact: number;
	readonly field: VerdictField;
	readonly relation: Relation | undefined;
	readonly strength: Strength | undefined;
	readonly note: string;
};

const relations: readonly (Relation | undefined)[] = [
	undefined,
	'same',
	'more-specific',
	'differs',
	'quote',
	'partial-quote',
];
const strengths: readonly (Strength | undefined)[] = [undefined, 'strong', 'likely', 'possible'];

/** A note is a line or two, no article. */
const longestNote = 500;

/**
Opens the form on the focused fact.
*/
export function openVerdict(scene: Scene): Session {
	const shown = focusedFact(scene);
	if (shown === undefined) {
		return noticing(scene.session, 'No fact is focused: ] goes to the next one.');
	}

	const {relation, strength, note = ''} = shown.best.verdict ?? {};
	return pushScreen(scene.session, {
		kind: 'verdict',
		fact: shown.fact.fact,
		field: 'note',
		relation,
		strength,
		note,
	});
}

/**
The form: fields are gone through, changed, and saved as one verdict on all links of the fact.
*/
export function updateVerdict(session: Session, screen: VerdictScreen, command: Command): Session {
	const change = (changed: Partial<VerdictScreen>): Session =>
		replaceScreen(session, {...screen, ...changed});
	if (command.kind === 'text') {
		const isTyped = screen.field !== 'note' && [...command.text].length === 1;
		return change(
			isTyped
				? moveByLetter(screen, command.text)
				: {field: 'note', note: beginning(screen.note + command.text)},
		);
	}

	if (command.kind !== 'key') {
		return session;
	}

	switch (command.command) {
		case 'field.next':
		case 'field.previous': {
			return change({field: stepField(screen.field, command.command === 'field.next' ? 1 : -1)});
		}

		case 'choice.next':
		case 'choice.previous': {
			return change(turn(screen, command.command === 'choice.next' ? 1 : -1));
		}

		case 'edit.save': {
			return save(popScreen(session), screen);
		}

		case 'escape': {
			return popScreen(session);
		}

		default: {
			const note = editText(screen.note, command.command);
			return note === undefined || screen.field !== 'note' ? session : change({note});
		}
	}
}

/* No character is cut apart. */
function beginning(note: string): string {
	const cut = note.slice(0, longestNote);
	return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/* Outside of the note letters are keys, as on the other screens. */
function moveByLetter(screen: VerdictScreen, letter: string): Partial<VerdictScreen> {
	switch (letter) {
		case 'j':
		case 'k': {
			return {field: stepField(screen.field, letter === 'j' ? 1 : -1)};
		}

		case 'h':
		case 'l': {
			return turn(screen, letter === 'l' ? 1 : -1);
		}

		default: {
			return {};
		}
	}
}

const stepField = (field: VerdictField, step: 1 | -1): VerdictField =>
	verdictFields[(verdictFields.indexOf(field) + step + verdictFields.length) % verdictFields.length] ??
	'note';

function turn({field, relation, strength}: VerdictScreen, step: 1 | -1): Partial<VerdictScreen> {
	switch (field) {
		case 'relation': {
			return {relation: around(relations, relation, step)};
		}

		case 'strength': {
			return {strength: around(strengths, strength, step)};
		}

		case 'note': {
			return {};
		}
	}
}

const around = <T>(values: readonly T[], value: T, step: 1 | -1): T | undefined =>
	values[(values.indexOf(value) + step + values.length) % values.length];

/* Who says otherwise of a fact has looked at it: it is accepted, unless the reader said already what they think of it, or only wrote a note. */
function save(session: Session, {fact, relation, strength, note}: VerdictScreen): Session {
	const below = topScreen(session);
	const scene = below.kind === 'compare' ? sceneOf(session, below) : undefined;
	const shown = scene?.reading.facts.get(fact);
	if (scene === undefined || shown === undefined) {
		return session;
	}

	const trimmed = note.trim();
	const said = shown.best.verdict;
	if (relation === said?.relation && strength === said?.strength && trimmed === (said?.note ?? '')) {
		return session;
	}

	const isRelabelled = relation !== undefined || strength !== undefined;
	const given = shown.links.map(link => {
		const decision = link.verdict?.decision ?? (isRelabelled ? 'accepted' : null);
		const verdict: Verdict = {
			decision,
			...(relation && {relation}),
			...(strength && {strength}),
			...(trimmed && {note: trimmed}),
		};
		const isEmpty = decision === null && trimmed === '';
		return {link, verdict: isEmpty ? null : verdict};
	});
	return giveVerdicts(scene, given, `your word on fact ${fact} noted`);
}
