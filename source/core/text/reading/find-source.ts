import type {Span} from '../../span.ts';
import type {NamedSentence} from './entity.ts';

/**
The source without a name that speaks with the verb at `at`: [A lawyer for Mr. Lee] said, [Mr. Lee’s campaign] has said,
[the report] said. Outside quotes, in the same clause.
*/
export function findSource(text: string, {start, quotes}: NamedSentence, at: number): Span | undefined {
	const from = Math.max(start, at - 110, ...quotes.flatMap(({end}) => (end < at ? [end + 1] : [])));
	const found = source.exec(text.slice(from, at));
	const phrase = found?.[1];
	return phrase === undefined
		? undefined
		: spanAt(from + (found?.index ?? 0) + (found?.[0].indexOf(phrase) ?? 0), phrase);
}

/**
The same behind the verb that ends at `from`: said [a lawyer for Mr. Lee], according to [officials].
*/
export function ownerBehind(text: string, from: number): Span | undefined {
	const found = sourceBehind.exec(text.slice(from, from + 120));
	const phrase = found?.[1];
	return phrase === undefined ? undefined : spanAt(from + (found?.[0].indexOf(phrase) ?? 0), phrase);
}

const spanAt = (start: number, {length}: string): Span => ({start, end: start + length});

const nouns =
	'[Oo]fficials?|[Ss]ources?|spokes(?:man|woman|person|people)|statement|[Rr]eports?|letter|e-?mail|memo|documents?|[Rr]ecords|study|poll|article|office|[Pp]olice|[Aa]ides?|[Ll]awyers?|[Aa]ttorneys?|[Aa]dvis[eo]rs?|[Cc]ritics|[Oo]pponents|[Ss]upporters|[Ss]enators?|[Ll]awmakers|[Pp]rosecutors?|[Ii]nvestigators?|[Aa]uthorities|[Ee]xperts?|[Aa]nalysts?|[Pp]eople|[Ll]eaders?|department|campaign|administration|agency|committee|group|company|organization|paper|newspaper|magazine|network|Republicans?|Democrats?|[Cc]onservatives|[Ll]iberals|[Aa]ctivists|[Aa]dvocates|[Aa]llies|[Ww]itness(?:es)?';
const opener =
	"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Mm]ultiple|[Oo]ther|[Oo]ne|[Tt]wo|[Tt]hree|(?!(?:So|But|And|In|Then|Yet|As)\\s)(?:M[rs]s?\\.\\s)?[A-Z][\\w.-]*(?:\\s[A-Z][\\w.-]*)*['’]s?)\\s";
const adjective =
	'(?:[Ss]enior|[Tt]op|[Ff]ormer|[Cc]urrent|[Ff]ederal|[Ll]ocal|[Ss]tate|[Ll]aw enforcement|[Mm]ilitary|[Gg]overnment|[Ii]ntelligence|White House|[A-Z][a-z]+(?:an|ese|ish|ic))\\s';
const complement =
	"(?:\\s(?:for|of|with|from|in|at|close to|familiar with|briefed on)\\s(?:[\\w.’'-]+\\s){0,5}[\\w.’'-]*[\\w’'])";
const phrase = `(?:${opener}(?:[\\w.&-]+\\s){0,3}?|(?:${adjective}){0,3})(?:${nouns})\\b(?!\\s[A-Z])${complement}?|[Tt]hey|I|[Ww]e|[Ii]t`;
const source = new RegExp(
	`(?:^|[\\s("“”—–])(${phrase}),?(?:\\s(?:also|later|then|has|had|have|would|will|\\w+ly))*\\s$`,
);
const sourceBehind = new RegExp(
	`^\\s((?:(?!(?:in|on|at|to|that|of|for|by|with|during|after|before|as|about|from)\\s)[a-z]+\\s){0,2}?(?:${phrase}))`,
);
