import type {CorrectionEntry, Corrections} from '../core/corrections/correction.ts';

/**
What the reader filled in about the articles of the run, by their files. `unsaved` is what is not in the database yet.
*/
export type CorrectionLog = {
	readonly files: ReadonlyMap<string, Corrections>;
	readonly unsaved: readonly CorrectionEntry[];
};

export const emptyCorrections: CorrectionLog = {files: new Map(), unsaved: []};

/**
The log with what the database holds on articles that were read. What the reader did meanwhile stays.
*/
export const recallCorrections = (
	log: CorrectionLog,
	recalled: ReadonlyMap<string, Corrections>,
): CorrectionLog => (recalled.size === 0 ? log : {...log, files: new Map([...recalled, ...log.files])});

/**
The log after the reader filled in or emptied fields.
*/
export function addCorrections(log: CorrectionLog, entries: readonly CorrectionEntry[]): CorrectionLog {
	const files = new Map(log.files);
	for (const {file, field, value} of entries) {
		files.set(file, {...files.get(file), [field]: value});
	}

	return {files, unsaved: [...log.unsaved, ...entries]};
}

export const keepCorrections = (log: CorrectionLog, entries: readonly CorrectionEntry[]): CorrectionLog => ({
	...log,
	unsaved: log.unsaved.filter(entry => !entries.includes(entry)),
});
