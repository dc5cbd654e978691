import type {Article} from '../../core/article.ts';
import {correctArticle, editableFields, entriesOf} from '../../core/corrections/correction.ts';
import {entriesOfMarks, type Marks, noMarks} from '../../core/marks/mark.ts';
import {printable} from '../../core/printable.ts';
import type {DataStore} from '../../storage/store/data-store.ts';
import {keepCorrections} from '../../storage/store/keep-corrections.ts';
import {keepMarks} from '../../storage/store/keep-marks.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {marksFrom} from '../marks-from.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {remark} from '../print/remark.ts';
import {type Assignments, readAssignments} from '../read-assignments.ts';
import {readOne} from '../read-one.ts';
import type {Request} from '../request.ts';
import {standardInput} from '../standard-input.ts';
import {correctFrom} from '../with-corrections.ts';
import {checkKeeps, withStore} from '../with-store.ts';
import type {World} from '../world.ts';

/**
`newsreader set`: keeps what the reader fills in about an article and marks about it, and prints what is known then. The file stays as it is.
*/
export async function setFields(request: Request, world: World): Promise<ExitCode> {
	const [file = '', ...words] = request.operands;
	const assignments = readAssignments(words);
	if (file === standardInput) {
		throw new NewsreaderError('What comes through standard input has no file to be known by.', {
			hint: 'Name a file: newsreader set FILE outlet=UPI',
			exitCode: exitCode.wrongUsage,
		});
	}

	checkKeeps(request);
	const read = await readOne(file);
	return withStore(request, world, store => {
		const {article, marks, count} = assign(store, read, assignments);
		const lines = [
			...editableFields.map(name => [name, article.metadata[name]?.value ?? 'unknown'] as const),
			['starred', marks.isStarred ? 'yes' : 'no'] as const,
			['read', marks.isRead ? 'yes' : 'no'] as const,
			['tags', marks.tags.join(', ') || 'none'] as const,
		];
		world.stdout.write(lines.map(([name, value]) => `${printable(name.padEnd(11) + value)}\n`).join(''));
		if (count === 0) {
			remark(world, 'nothing was changed: it was so already.');
		}

		return exitCode.done;
	});
}

type Assigned = {readonly article: Article; readonly marks: Marks; readonly count: number};

/** Keeps what changes, and tells how much that was, and what holds then. */
function assign(store: DataStore, read: Article, {fields, marksAfter}: Assignments): Assigned {
	const [shown = read] = correctFrom(store, [read]);
	const [marks = noMarks] = marksFrom(store, [read]);
	const corrections = entriesOf(shown, fields);
	const marked = entriesOfMarks(read, marks, marksAfter(marks));
	keepCorrections(store).keep(corrections);
	keepMarks(store).keep(marked);
	const changed = corrections.map(({field, value}) => [field, value]);
	const [after = noMarks] = marksFrom(store, [read]);
	return {
		article: correctArticle(shown, Object.fromEntries(changed)),
		marks: after,
		count: corrections.length + marked.length,
	};
}
