import type {Article} from '../core/article.ts';
import {editableFields, entriesOf} from '../core/corrections/correction.ts';
import {cleanTag} from '../core/marks/mark.ts';
import {cleanLine} from '../core/parse/clean-text.ts';
import {readDate} from '../core/parse/read-date.ts';
import {articleOf, summaryAt} from './articles.ts';
import type {Command} from './command.ts';
import {addCorrections} from './correction-log.ts';
import type {CommandId} from './keymap.ts';
import {changeMarks, marksAt} from './marks.ts';
import {noticing, popScreen, replaceScreen} from './screens.ts';
import {type EditScreen, type FormField, formFields, type Session} from './session.ts';
import {nameStory, storyAround} from './story-edits.ts';
import {editText} from './text-field.ts';

/**
The form for an article's outlet, title, date and tags, with what is known filled in; it begins at the first unknown one.
*/
export function openEdit(session: Session, article: Article): EditScreen {
	const {file, metadata} = article;
	const known = editableFields.map(name => [name, metadata[name]?.value ?? '']);
	const values = Object.fromEntries([
		...known,
		['tags', marksAt(session, article).tags.join(' ')],
		['story', storyName(session, article)],
	]);
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

/* As the reader named it; what its articles call it is none of theirs. */
function storyName({shelf}: Session, {file}: Article): string {
	const story = shelf.storyIdOf(shelf.idOf(file) ?? 0);
	return (story === undefined ? undefined : shelf.heading(story)?.name) ?? '';
}

function neighbour(field: FormField, step: number): FormField {
	const count = formFields.length;
	return formFields[(formFields.indexOf(field) + step + count) % count] ?? field;
}

function save(session: Session, screen: EditScreen): Session {
	const article = articleOf(session, screen.article);
	const published = screen.values.published.trim();
	// What a file gives that is no clear date stays as it is.
	const isAsShown = published === (article?.metadata.published?.value ?? '');
	const date = isAsShown ? published : readDate(published);
	if (published !== '' && date === undefined) {
		const problem = `“${published}” is no date newsreader can read. Write it like 2025-12-01, or 2025-12, or 2025.`;
		return replaceScreen(session, {...screen, field: 'published', problem});
	}

	const tags = screen.values.tags.split(/[\s,]+/u).filter(word => word !== '');
	const odd = tags.find(tag => cleanTag(tag) === undefined);
	if (odd !== undefined) {
		const problem = `“${odd}” is no tag: a tag is one word of letters, digits and hyphens, such as asia or to-check.`;
		return replaceScreen(session, {...screen, field: 'tags', problem});
	}

	const summary = summaryAt(session, session.shelf.idOf(screen.article));
	const name = cleanLine(screen.values.story);
	const isNamed = article !== undefined && name !== storyName(session, article);
	if (isNamed && summary && storyAround(session, summary).length < 2) {
		const problem = 'This article stands alone: a story that can be named has two articles or more.';
		return replaceScreen(session, {...screen, field: 'story', problem});
	}

	const {tags: _, story: _story, ...values} = screen.values;
	const entries = article ? entriesOf(article, {...values, published: date ?? ''}) : [];
	const tagged = article ? changeMarks(session, article, {tags}) : session;
	const named = isNamed && summary ? nameStory(tagged, summary, name || null) : tagged;
	const changed = [
		...entries.map(({field}) => field),
		...(tagged === session ? [] : ['tags']),
		...(isNamed ? ['story'] : []),
	];
	return changed.length === 0
		? noticing(popScreen(session), 'Nothing was changed.')
		: noticing(
				popScreen(
					entries.length === 0
						? named
						: {...named, corrections: addCorrections(session.corrections, entries)},
				),
				`Corrected: ${changed.join(', ')}.`,
			);
}
