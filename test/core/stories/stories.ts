import type {Article, FieldName} from '../../../source/core/article.ts';
import {articleOf} from '../../helpers/marked-text.ts';

type Known = Readonly<Partial<Record<FieldName, string>>>;

/**
An article as a library has it, named by its file.
*/
export const filed = (file: string, text: string, known: Known = {}): Article => ({
	...articleOf(text),
	id: `${text.length} ${text.slice(0, 40)}`,
	file,
	metadata: Object.fromEntries(
		Object.entries(known).map(([name, value]) => [name, {value, origin: 'header' as const}]),
	),
});

/**
Groups by the files in them, for reading.
*/
export const filesOf = (groups: readonly (readonly Article[])[]): readonly string[] =>
	groups.map(group => group.map(({file}) => file).join(' '));

/**
Two outlets each on two events: a mayor resigns in one town, a ferry runs aground off another.
*/
export const mayorHere = `Mayor Alma Quill of Ystad resigned on Friday after auditors reported that $250,000 was missing from the harbour fund.
Quill, who was elected in 2019, denied taking any money, but said that the town needed calm. The council will choose a successor next month.
Auditors said that the payments went to a dredging company owned by her brother, Tomas Quill.`;

export const mayorThere = `YSTAD — Alma Quill stepped down as mayor on Friday, two days after an audit found a hole of a quarter of a million dollars in the harbour fund.
Her brother’s dredging company had received the payments, the auditors said. Ms. Quill denies the charge. Prosecutors opened an inquiry, and the council meets on Monday.`;

export const ferryHere = `The ferry Halcyon ran aground off Visby early on Friday with 412 passengers on board. Rescuers brought all of them ashore by noon.
Captain Per Lindqvist told the coast guard that the steering failed in heavy swell. The shipping line Gotlandia said that divers would examine the hull.`;

export const ferryThere = `All 412 passengers of the Halcyon were rescued on Friday after the ferry struck rocks near Visby, the coast guard said.
The Gotlandia vessel lost its steering, according to Captain Lindqvist. Two passengers were treated for broken bones. Divers are to look at the hull on Saturday.`;
