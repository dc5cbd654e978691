import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {featureFamilies} from '../../../source/core/facts/feature-families.ts';
import {featureNames, openFeatures} from '../../../source/core/facts/measure-features.ts';
import {featureCases} from './feature-cases.ts';
import {featuresOf, profilesOf} from './measured-pair.ts';

describe('each feature tells more of the one pair than of the other', () => {
	for (const name of featureNames) {
		test(name, () => {
			const {more, less} = featureCases[name];
			const [greater, smaller] = [featuresOf(...more)[name], featuresOf(...less)[name]];
			assert.ok(greater > smaller + 0.01, `${greater}, ${smaller}`);
		});
	}
});

test('agreement is between 1 and -1, and 0 where one side says nothing', () => {
	const {subject, days} = featuresOf('Ada Lee left on Sunday.', 'Ada Lee left on Nov. 30.');
	assert.deepEqual({subject, days}, {subject: 1, days: 1});
	const other = featuresOf('Ada Lee left on Sunday.', 'Karl Maas left on Friday.');
	assert.deepEqual({subject: other.subject, days: other.days}, {subject: -1, days: -1});
	const open = featuresOf('Ada Lee left on Sunday.', 'Somebody left.');
	assert.deepEqual({subject: open.subject, days: open.days}, {subject: 0, days: 0});
});

test('two sentences without a word in common share nothing, but are as long and as early as they are', () => {
	const shared = featuresOf('The ferry sank.', 'Bread rises.');
	const told = featureNames.filter(name => shared[name] !== 0);
	assert.deepEqual(told, ['brevity', 'shorter', 'bothLead', 'leads']);
});

test('every feature belongs to exactly one family', () => {
	const members = Object.values(featureFamilies).flat();
	assert.deepEqual(members.toSorted(), featureNames.toSorted());
});

test('sentences that are not there are nobody’s candidates', () => {
	const measure = openFeatures(profilesOf({left: 'The ferry sank.', right: 'Bread rises.'}));
	assert.throws(() => measure({left: 1, right: 0}), RangeError);
	assert.throws(() => measure({left: 0, right: -1}), RangeError);
});

test('law: every feature is a number, and the same when left and right change places', () => {
	const words =
		'Ada Lee she Mayor Karl Maas said “ ” not may denied ferry boat sank jailed prison on Sunday Nov. 30 12 dozen the of , — Ghent'.split(
			' ',
		);
	const sentence = fc
		.array(fc.constantFrom(...words), {minLength: 1, maxLength: 12})
		.map(list => `The ${list.join(' ')}.`);
	const texts = fc.array(sentence, {minLength: 1, maxLength: 4}).map(list => list.join('\n'));
	fc.assert(
		fc.property(texts, texts, (left, right) => {
			const there = profilesOf({left, right});
			const back = profilesOf({left: right, right: left});
			const [measure, measureBack] = [openFeatures(there), openFeatures(back)];
			for (const row of there.profiles.left.keys()) {
				for (const column of there.profiles.right.keys()) {
					const measured = measure({left: row, right: column});
					const mirrored = measureBack({left: column, right: row});
					assert.equal(measured.length, featureNames.length);
					for (const [index, value] of measured.entries()) {
						const difference = Math.abs(value - (mirrored[index] ?? Number.NaN));
						assert.ok(difference < 1e-6, `${featureNames[index]}: ${value}, ${mirrored[index]}`);
					}
				}
			}
		}),
		{numRuns: 60},
	);
});
