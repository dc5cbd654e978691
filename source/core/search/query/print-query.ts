import type {Query, Term} from './query.ts';

/**
A query as it is kept: each of its terms as it would be typed, a space between them. What was passed over is left out, and reading it
again gives the same terms.
*/
export const printQuery = ({terms}: Pick<Query, 'terms'>): string => terms.map(printTerm).join(' ');

/**
A term as it would be typed.
*/
export const printTerm = (term: Term): string => (term.isExcluded ? '-' : '') + printCondition(term);

function printCondition(term: Term): string {
	switch (term.kind) {
		case 'words':
			return term.words.join('-');
		case 'phrase':
			return quoted(term.words.join(' '));
		case 'field':
			return `${term.field}:${term.isPhrase ? quoted(term.words.join(' ')) : term.words.join('-')}`;
		case 'value':
			return `${term.field}:${/\s|^["“”„‟″«»]|^\/\//u.test(term.value) ? quoted(term.value) : term.value}`;
		case 'state':
			return `is:${term.state}`;
		case 'days':
			return `${term.field}:${/\s/.test(term.written) ? quoted(term.written) : term.written}`;
		default:
			return term satisfies never;
	}
}

const quoted = (text: string): string => `"${text}"`;
