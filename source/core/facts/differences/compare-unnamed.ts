import {type Pair, type Side, sides} from '../../pair.ts';
import {overlaps, type Span, textOf} from '../../span.ts';
import {foldWord} from '../../text/fold-word.ts';
import {countries} from '../../text/reading/countries.ts';
import {mayBeCalled, roleEndingAt, roleOf} from '../../text/reading/roles.ts';
import type {Difference} from './difference.ts';
import {type Mentioned, mentionsIn, withTitle} from './mentions-in.ts';
import {ofPassage, type Reading} from './passage.ts';

/**
A person whom one side names and the other only describes, where the article that names them gives the same office.

	left    [A top aide] should be jailed, he said.      role, contains, wider: left
	right   He wants [Ms. Abedin] jailed.                and elsewhere: “Huma Abedin, an aide”

Only where there is one such person on either side, and the side that describes does not name them too.
*/
export function compareUnnamed(readings: Pair<Reading>): readonly Difference[] {
	return sides.flatMap((side): readonly Difference[] => {
		const named = readings[side === 'left' ? 'right' : 'left'];
		const persons = personsIn(named);
		const known = mentionsIn(readings[side]);
		const pairs = describedIn(readings[side]).flatMap(({role, ...described}) => {
			const isCalledSo = ({roles}: Mentioned) => roles.some(office => mayBeCalled(office, roleOf(role)));
			// “Mr. Lee, the host and former governor”: he is meant.
			const isTold = known.some(isCalledSo);
			return persons
				.filter(person => !isTold && isCalledSo(person) && !known.some(({key}) => key === person.key))
				.map(person => ({described, person}));
		});
		const [pair] = pairs;
		return pair !== undefined && pairs.length === 1
			? [toDifference(side, pair.described, withTitle(named.text, pair.person))]
			: [];
	});
}

function toDifference(side: Side, described: Span, named: Span): Difference {
	const spans = side === 'left' ? {left: described, right: named} : {left: named, right: described};
	return {kind: 'role', ...spans, relation: 'contains', wider: side};
}

/** The first mention by name of each person. */
const personsIn = ofPassage((reading: Reading): readonly Mentioned[] => {
	const persons = mentionsIn(reading).filter(
		({kind, form}) => kind === 'person' && (form === 'full' || form === 'short'),
	);
	return persons.filter(({key}, index) => persons.findIndex(other => other.key === key) === index);
});

type Described = Span & {readonly role: string};

/** “a top aide”, “Mr. Lee’s lawyer”; “the senator” is known to the readers of the article, and before a name stands an office. */
const describedIn = ofPassage((reading: Reading): readonly Described[] => {
	const {text, span, words} = reading;
	return words.flatMap((word, index): readonly Described[] => {
		const role = roleEndingAt(words, index);
		const next = words[index + 1];
		const isLonger = roleEndingAt(words, index + 1)?.first === role?.first;
		if (role === undefined || isLonger || (next?.isCapitalised === true && next.start - word.end === 1)) {
			return [];
		}

		const start = words[role.first]?.start ?? word.start;
		const opened = opener.exec(text.slice(Math.max(span.start, start - 60), start))?.[1];
		const found = {start: start - (opened?.length ?? 0), end: word.end, role: role.role};
		return opened === undefined || isNamed(reading, found) ? [] : [found];
	});
});

const opener =
	/(?:^|[\s“"(])((?:[Aa]n?|[Tt]op|[Ff]ormer|[Ss]enior|[Hh]is|[Hh]er|[Tt]heir|(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w-]*['’]s?)\s(?:[\w-]+\s){0,3})$/;

/**
Whether the words tell who it is, or mean nobody: a name stands beside them, it is the president of a country, or somebody says what
“a president who …” is like.
*/
function isNamed(reading: Reading, described: Span): boolean {
	const {text, quotes} = reading;
	const {start, end} = described;
	const owner = /^(.*)['’]s?\s/.exec(textOf(text, described))?.[1] ?? '';
	return (
		/^,\s[A-Z]/.test(text.slice(end, end + 3)) ||
		/[A-Z][\w’'-]+,\s(?:(?:the|then|an?)\s)?$/.test(text.slice(Math.max(0, start - 24), start)) ||
		countries.has(foldWord(owner)) ||
		quotes.some(quote => overlaps(quote, described)) ||
		mentionsIn(reading).some(mention => mention.form === 'role' && overlaps(mention, described))
	);
}
