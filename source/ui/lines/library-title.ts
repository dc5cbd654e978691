import type {Progress} from '../../core/library/library.ts';
import {printable} from '../../core/printable.ts';
import type {Span} from '../../core/span.ts';
import {displayWidth} from '../../layout/display-width.ts';
import {countShown, isSearching} from '../../session/library-list.ts';
import {queryOf} from '../../session/library-query.ts';
import type {LibraryScreen, Session} from '../../session/session.ts';
import {numberWords} from './article-words.ts';
import {markText} from './mark-text.ts';
import {fitLine, lineWidth, type StyledLine, segment, spreadLine} from './styled-line.ts';

const plural = (count: number, word: string): string =>
	`${numberWords(count)} ${word}${count === 1 ? '' : 's'}`;

/**
The uppermost row of the library: how many articles there are, or the search that is being typed.
*/
export function libraryTitle(session: Session, screen: LibraryScreen): StyledLine {
	const {columns} = session.window;
	if (screen.isTyping || screen.query !== '') {
		const count = numberWords(countShown(session, screen));
		const found = isSearching(session, screen) ? ' searching … ' : ` ${count} found `;
		return spreadLine(
			queryLine(screen.query, screen.isTyping, queryOf(session, screen).errors),
			[segment(found, 'dim')],
			columns,
		);
	}

	const {shelf, problems, progress, marked} = session;
	const isReading = progress.done < progress.total;
	const counts = [
		isReading
			? `reading ${numberWords(progress.done)} of ${plural(progress.total, 'file')}${timeLeft(progress)}`
			: plural(shelf.count, 'article'),
		...(problems.length > 0 ? [`${plural(problems.length, 'problem')} (! shows them)`] : []),
		...(marked.length > 0 ? [`${marked.length} marked`] : []),
	];
	const left = [segment(' newsreader', 'brand'), segment(`  ${counts.join(' · ')}`)];
	const about = ` ${session.greeting ?? printable(shelf.folder)} `;
	if (lineWidth(left) + displayWidth(about) < columns) {
		return spreadLine(left, [segment(about, 'dim')], columns);
	}

	const isGreeting = session.greeting !== undefined && problems.length === 0;
	return fitLine(isGreeting ? [segment(about)] : left, columns);
}

/* Nobody plans by seconds, nor by the fifth minute of an hour. */
function timeLeft({seconds}: Progress): string {
	if (seconds === undefined) {
		return '';
	}

	return seconds < 90
		? `, about ${Math.max(1, Math.round(seconds))} s left`
		: `, about ${Math.round(seconds / 60)} min left`;
}

/**
A search as it is typed: its end stays in sight however long it grows.
*/
export const queryLine = (
	query: string,
	isTyping: boolean,
	mistakes: readonly {readonly span: Span}[] = [],
): StyledLine => [
	segment(' / ', 'strong'),
	...markText(
		query,
		{start: 0, end: query.length},
		mistakes.map(({span}) => ({...span, style: 'warning', rank: 1}) as const),
	),
	...(isTyping ? [segment(' ', 'cursor')] : []),
];
