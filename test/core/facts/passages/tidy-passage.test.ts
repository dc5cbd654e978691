import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {tidyPassage} from '../../../../source/core/facts/passages/tidy-passage.ts';

/** The part between ⟦ and ⟧, made to read well. */
function tidy(marked: string): string | undefined {
	const text = marked.replaceAll(/[⟦⟧]/g, '');
	const start = marked.indexOf('⟦');
	const span = tidyPassage(text, {start, end: marked.indexOf('⟧') - 1}, {start: 0, end: text.length});
	return span && text.slice(span.start, span.end);
}

describe('a passage reads well', () => {
	const passages: Readonly<Record<string, string>> = {
		'It rained⟦, and the mayor resigned, ⟧but late.': 'the mayor resigned',
		'It rained⟦ — while the mayor slept — ⟧they say.': 'the mayor slept',
		'It rained⟦, but “we will not yield⟧,” he said.': '“we will not yield,”',
		'“Now ⟦we will not yield,” he said⟧, twice.': '',
		'“⟦We will not yield,” he said⟧, twice.': '“We will not yield,” he said',
		'He said ⟦“we will not yield⟧ to them” twice.': 'we will not yield',
		'“Now, ⟦we will not yield”⟧ was said.': 'we will not yield',
		'They left⟦ if the mayor came⟧, it says.': 'if the mayor came',
		'They left the man⟦, which the mayor denied and ⟧so on.': 'which the mayor denied',
		'⟦And so the mayor left,⟧ but late.': 'And so the mayor left',
		'It rained, ⟦so the mayor left.⟧': 'the mayor left.',
		'Words ⟦, but ⟧then.': '',
		'It rained⟦, androids dreamt of tomatoes⟧, too.': 'androids dreamt of tomatoes',
	};
	for (const [marked, passage] of Object.entries(passages)) {
		test(marked, () => {
			assert.equal(tidy(marked) ?? '', passage);
		});
	}
});
