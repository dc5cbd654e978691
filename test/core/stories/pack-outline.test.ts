import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {highestStem} from '../../../source/core/stories/number-stem.ts';
import {outlineArticle} from '../../../source/core/stories/outline-article.ts';
import {packOutline, unpackOutline} from '../../../source/core/stories/pack-outline.ts';
import {seedArticles} from '../../helpers/sessions.ts';

const outline = fc
	.uniqueArray(fc.integer({min: 1, max: highestStem}), {maxLength: 300})
	.chain(stems => fc.tuple(fc.constant(stems), fc.array(fc.integer({min: 1, max: 255}), {minLength: 300})))
	.map(([stems, counts]) => ({
		stems: Int32Array.from(stems).sort(),
		counts: Uint8Array.from(counts).subarray(0, stems.length),
	}));

test('law: what was packed is unpacked', () => {
	fc.assert(
		fc.property(outline, given => {
			const {stems, counts} = unpackOutline(packOutline(given));
			assert.deepEqual([...stems], [...given.stems]);
			assert.deepEqual([...counts], [...given.counts]);
		}),
	);
});

test('law: any bytes are some outline, no longer than they are', () => {
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 50}), bytes => {
			const {stems, counts} = unpackOutline(bytes);
			assert.equal(stems.length, counts.length);
			assert.ok(stems.length <= bytes.length);
			assert.ok(counts.every(count => count > 0 || bytes.includes(0)));
		}),
	);
});

test('a usual article takes less than 400 bytes', () => {
	for (const article of seedArticles) {
		assert.ok(packOutline(outlineArticle(article)).length < 400);
	}
});
