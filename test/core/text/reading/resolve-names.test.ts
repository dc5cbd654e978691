import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../../source/core/span.ts';
import {resolveNames} from '../../../../source/core/text/reading/resolve-names.ts';
import {sentencesOf} from './named-sentences.ts';

/** Each mention with whom it means: `He → lee`. */
function read(text: string): readonly string[] {
	const {entities, mentions} = resolveNames(text, sentencesOf(text));
	return mentions.flat().map(mention => `${textOf(text, mention)} → ${entities[mention.entity]?.key}`);
}

const about = (text: string, key: string) =>
	resolveNames(text, sentencesOf(text)).entities.find(entity => entity.key === key);

test('a last name is the person whose full name the article gives', () => {
	assert.deepEqual(read('Then Mayor Ada Lee met Hugo Brandt. Ms. Lee smiled. It was Brandt’s idea.'), [
		'Ada Lee → lee',
		'Hugo Brandt → brandt',
		'Lee → lee',
		'Brandt → brandt',
	]);
});

test('a name that is also said in short is a person', () => {
	assert.equal(about('Bread by Nilo Brix sold well, and Brix was glad.', 'brix')?.kind, 'person');
});

test('titles, offices and what stands behind a name describe a person', () => {
	const text =
		'French President Hugo Brandt met Ms. Lee, the mayor of Ghent. Rosa Kern, a senator, and Ghent senator Karl Maas stayed.';
	const {gender, roles, countries} = about(text, 'brandt') ?? {};
	assert.deepEqual({gender, roles, countries}, {gender: 'male', roles: ['president'], countries: ['france']});
	assert.deepEqual(about(text, 'lee')?.roles, ['mayor']);
	assert.equal(about(text, 'lee')?.gender, 'female');
	assert.deepEqual(about(text, 'kern')?.roles, ['senator']);
	assert.deepEqual(about(text, 'maas')?.roles, ['senator']);
});

test('an office means its one bearer, by country where one is given', () => {
	assert.deepEqual(
		read(
			'President Hugo Brandt of France met Polish President Karl Maas. The French president slept. The mayor left.',
		).slice(-1),
		['The French president → brandt'],
	);
	assert.deepEqual(
		read('Mayor Ada Lee met President Karl Maas. The mayor left. The president’s dog barked.').slice(-2),
		['The mayor → lee', 'The president → maas'],
	);
});

test('an office that two share means whoever was just named, or nobody', () => {
	const start = 'Sen. Ada Lee and Sen. Karl Maas met. Bread was baked. It was good. Nobody spoke. ';
	assert.deepEqual(read(`${start}The senator left.`), ['Ada Lee → lee', 'Karl Maas → maas']);
	assert.deepEqual(read(`${start}Ms. Lee ate. The senator left.`).slice(-1), ['The senator → lee']);
});

test('he and she are the last subject of that gender', () => {
	assert.deepEqual(read('Mr. Brandt thanked Mr. Maas. He left. Then Ms. Lee came, and she sang.').slice(2), [
		'He → brandt',
		'Lee → lee',
		'she → lee',
	]);
});

test('within what somebody says, who acts there is meant', () => {
	assert.deepEqual(read('Mr. Brandt said Mr. Maas had lost his oven. He wept.').slice(2), [
		'his → maas',
		'He → brandt',
	]);
});

test('a name that is spelt like an office is still a name', () => {
	assert.deepEqual(read('Then Rep. Peter King, R-N.Y., spoke.'), ['Peter King → king']);
	assert.deepEqual(read('So Gov. Jan Brix spoke. Brix left.'), ['Jan Brix → brix', 'Brix → brix']);
});

test('nobody is meant where two would fit, and pronouns in quotes are left alone', () => {
	assert.deepEqual(
		read('Cakes for Mr. Brandt and Mr. Maas came. He left. “He lied,” Ms. Lee said.').slice(2),
		['Lee → lee'],
	);
});

test('a people means its country, and a capital may', () => {
	assert.deepEqual(read('He met Ukrainian and U.S. officials in Kyiv, not Democrats.'), [
		'Ukrainian → ukraine',
		'U.S. → usa',
		'Kyiv → kyiv',
		'Democrats → democratic party',
	]);
	assert.deepEqual(about('They met in Kyiv.', 'kyiv')?.aliases, ['ukraine']);
});

test('two people of one name are kept apart', () => {
	const text = 'So Karl Maas met Rosa Maas. Mr. Maas sang. Ms. Maas danced.';
	const {mentions} = resolveNames(text, sentencesOf(text));
	const [[karl, rosa] = [], [mister] = [], [lady] = []] = mentions;
	assert.notEqual(karl?.entity, rosa?.entity);
	assert.equal(mister?.entity, karl?.entity);
	assert.equal(lady?.entity, rosa?.entity);
});

test('the people of a politician are an organisation', () => {
	const text = 'Then President Karl Maas spoke for the Maas administration.';
	assert.equal(about(text, 'maas administration')?.kind, 'organisation');
	assert.deepEqual(about(text, 'maas administration')?.aliases, ['maas']);
});

test('law: mentions lie in their sentence, in order and apart, and mean an entity', () => {
	const pieces = fc.constantFrom(
		'Mr. ',
		'Lee ',
		'Ada ',
		'President ',
		'French ',
		'he ',
		'her ',
		'the ',
		'of ',
		'France ',
		', ',
		'said ',
		'“',
		'”',
		'. ',
		'’s ',
		'administration ',
		'\n',
		'bill ',
		'Care Act ',
	);
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces, {maxLength: 40}).map(list => list.join('')),
	);
	fc.assert(
		fc.property(texts, text => {
			const sentences = sentencesOf(text);
			const {entities, mentions} = resolveNames(text, sentences);
			assert.equal(mentions.length, sentences.length);
			assert.ok(entities.every(({id}, index) => id === index));
			for (const [index, sentence] of sentences.entries()) {
				let last = sentence.start;
				for (const {start, end, entity} of mentions[index] ?? []) {
					assert.ok(last <= start && start < end && end <= sentence.end && entities[entity] !== undefined);
					last = end;
				}
			}
		}),
	);
});
