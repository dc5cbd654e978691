import type {Article} from '../core/article.ts';
import {type EditableField, editableFields, entriesOf} from '../core/corrections/correction.ts';
import {cleanLine} from '../core/parse/clean-text.ts';
import {readDay} from '../core/parse/read-day.ts';
import {articleOf} from './articles.ts';
import type {Command} from './command.ts';
import {addCorrections} from './correction-log.ts';
import type {CommandId} from './keymap.ts';
import {noticing, popScreen, replaceScreen} from './screens.ts';
import type {EditScreen, Session} from './session.ts';
import {editText} from './text-field.ts';

/**
The form for an article's outlet, title and date, with what is known filled in; it begins at the first unknown one.
*/
export function openEdit({file, metadata}: Article): EditScreen {
	const values = Object.fromEntries(editableFields.map(name => [name, metadata[name]?.value ?? '']));
	return {
		kind: 'edit',
		article: file,
		field: editableFields.find(name => metadata[name] === undefined) ?? 'outlet',
		values: values as EditScreen['values'],
		problem: undefined,
	};
}

export function updateEdit(session: Session, screen: EditScreen, command: Command): Session {
	if (command.kind === 'text') {
		return replaceScreen(
			session,
			type(screen, screen.values[screen.field] + cleanLineKeepingEnds(command.text)),
		);
	}

	return command.kind === 'key' ? updateByCommand(session, screen, command.command) : session;
}

/* What is pasted is one line, but the blank behind a word that is being typed stays. */
const cleanLineKeepingEnds = (text: string): string => (text === ' ' ? text : cleanLine(text));

const type = (screen: EditScreen, text: string): EditScreen => ({
	...screen,
	values: {...screen.values, [screen.field]: text},
	problem: undefined,
});

function updateByCommand(session: Session, screen: EditScreen, command: CommandId): Session {
	const text = editText(screen.values[screen.field], command);
	if (text !== undefined) {
		return replaceScreen(session, type(screen, text));
	}

	switch (command) {
		case 'field.next':
		case 'field.previous': {
			return replaceScreen(session, {
				...screen,
				field: neighbour(screen.field, command === 'field.next' ? 1 : -1),
			});
		}

		case 'edit.save': {
			return save(session, screen);
		}

		case 'escape': {
			return popScreen(session);
		}

		default: {
			return session;
		}
	}
}

function neighbour(field: EditableField, step: number): EditableField {
	const count = editableFields.length;
	return editableFields[(editableFields.indexOf(field) + step + count) % count] ?? field;
}

function save(session: Session, screen: EditScreen): Session {
	const article = articleOf(session, screen.article);
	const published = screen.values.published.trim();
	// What a file gives that is no clear day stays as it is.
	const isAsShown = published === (article?.metadata.published?.value ?? '');
	const day = isAsShown ? published : readDay(published);
	if (published !== '' && day === undefined) {
		const problem = `“${published}” is no day newsreader can read. Write it like 2025-12-01 or 1 Dec 2025.`;
		return replaceScreen(session, {...screen, field: 'published', problem});
	}

	const entries = article ? entriesOf(article, {...screen.values, published: day ?? ''}) : [];
	return entries.length === 0
		? noticing(popScreen(session), 'Nothing was changed.')
		: noticing(
				popScreen({...session, corrections: addCorrections(session.corrections, entries)}),
				`Corrected: ${entries.map(({field}) => field).join(', ')}.`,
			);
}
