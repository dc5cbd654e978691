import {printable} from '../../core/printable.ts';
import type {Decision, GivenVerdict} from '../../core/verdicts/verdict.ts';

type Judged = {readonly verdict: GivenVerdict | null};

const words: Readonly<Record<Decision, string>> = {
	accepted: 'accepted',
	rejected: 'rejected',
	linked: 'linked by hand',
};

/**
What the reader decided about links, in a few words, each once.
*/
export const describeVerdicts = (links: readonly Judged[]): readonly string[] =>
	distinct(links.flatMap(({verdict}) => (verdict?.decision ? [words[verdict.decision]] : [])));

/**
What the reader wrote about links, each note once.
*/
export const notesOn = (links: readonly Judged[]): readonly string[] =>
	distinct(
		links.flatMap(({verdict}) => (verdict?.note ? [printable(verdict.note.replaceAll(/\s+/g, ' '))] : [])),
	);

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
