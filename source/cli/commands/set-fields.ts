import {correctArticle, editableFields, entriesOf} from '../../core/corrections/correction.ts';
import {printable} from '../../core/printable.ts';
import {keepCorrections} from '../../storage/store/keep-corrections.ts';
import {StoreProblem} from '../../storage/store/store-problem.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {openDataStore} from '../open-data-store.ts';
import {remark} from '../print/remark.ts';
import {readAssignments} from '../read-assignments.ts';
import {readOne} from '../read-one.ts';
import type {Request} from '../request.ts';
import {standardInput} from '../standard-input.ts';
import {correctFrom} from '../with-corrections.ts';
import type {World} from '../world.ts';

/**
`newsreader set`: keeps what the reader fills in about an article, and prints what is known then. The file stays as it is.
*/
export async function setFields(request: Request, world: World): Promise<ExitCode> {
	const [file = '', ...words] = request.operands;
	const values = readAssignments(words);
	if (file === standardInput) {
		throw new NewsreaderError('What comes through standard input has no file to be known by.', {
			hint: 'Name a file: newsreader set FILE outlet=UPI',
			exitCode: exitCode.wrongUsage,
		});
	}

	const read = await readOne(file);
	const store = openDataStore(request, world, sentence => remark(world, sentence));
	try {
		const [shown = read] = correctFrom(store, [read]);
		const entries = entriesOf(shown, values);
		keepCorrections(store).keep(entries);
		const changed = entries.map(({field, value}) => [field, value]);
		const {metadata} = correctArticle(shown, Object.fromEntries(changed));
		const lines = editableFields.map(name => `${name.padEnd(11)}${metadata[name]?.value ?? 'unknown'}`);
		world.stdout.write(lines.map(line => `${printable(line)}\n`).join(''));
		if (entries.length === 0) {
			remark(world, 'nothing was changed: it was so already.');
		}

		return exitCode.done;
	} catch (error) {
		throw error instanceof StoreProblem ? new NewsreaderError(error.message) : error;
	} finally {
		store.close();
	}
}
