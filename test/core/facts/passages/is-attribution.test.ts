import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isAttribution} from '../../../../source/core/facts/passages/is-attribution.ts';

describe('who says something is told, and not what', () => {
	for (const passage of [
		'the coast guard said.',
		'Mr. Lee said on Friday',
		'the captain, Erik Solberg, 58, told investigators',
		'according to the harbour authority.',
		'said the mayor of Port Ada, Lena Gray,',
		'Ms. Gray wrote in a short statement late Monday.',
		'and a spokesman for the guild added',
		'officials in Oslo told reporters at a news conference.',
	]) {
		test(passage, () => assert.ok(isAttribution(passage)));
	}
});

describe('something is told', () => {
	for (const passage of [
		'the coast guard said that the ferry sank.',
		'“We stay,” the mayor said.',
		'the ferry sank, the coast guard said',
		'the mayor who resigned said',
		'Mayor Ann Lee said on Monday in Paris',
		'the mayor said no',
		'The council announced her resignation',
		'according to the authority, the ferry sank',
	]) {
		test(passage, () => assert.ok(!isAttribution(passage)));
	}
});
