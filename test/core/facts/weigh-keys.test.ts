import assert from 'node:assert/strict';
import test from 'node:test';
import {prepareArticle} from '../../../source/core/facts/prepare-article.ts';
import {profileSentences} from '../../../source/core/facts/profile-sentences.ts';
import {chanceAt, placeOf} from '../../../source/core/text/background/word-background.ts';
import {articleOf} from '../../helpers/marked-text.ts';

/** How much stems tell in two texts. */
const weigh = (left: string, right: string) =>
	profileSentences({left: prepareArticle(articleOf(left)), right: prepareArticle(articleOf(right))}).weigh;

test('what stands in more sentences tells less', () => {
	const weightOf = weigh('The albatross slept. A walrus slept.', 'Another albatross slept. No fog.');
	assert.ok(weightOf('walru') > weightOf('albatross'));
	assert.ok(weightOf('albatross') > weightOf('slept'));
});

test('of two words that stand once, that which is rarer in general news tells more', () => {
	const weightOf = weigh('The soldier filmed a quokka.', 'It rained.');
	assert.ok(weightOf('quokka') > weightOf('soldier'));
	assert.ok(weightOf('soldier') > 0);
});

test('an everyday word tells less than another that is as common', () => {
	const chanceOf = (stem: string) => chanceAt(placeOf(stem) ?? -1);
	assert.equal(chanceOf('third'), chanceOf('region'));
	const weightOf = weigh('A third region.', 'It rained.');
	assert.ok(weightOf('third') > 0 && weightOf('third') < 0.8 * weightOf('region'));
});

test('a word that stands once in very long articles is no more proof than in short ones', () => {
	const long = Array.from({length: 900}, (_, index) => `The walrus${index} slept.`).join(' ');
	const [inLong, inShort] = [weigh(`A quokka. ${long}`, long), weigh('A quokka.', 'It rained.')];
	assert.ok(inLong('quokka') <= 5 && inLong('quokka') >= inShort('quokka'));
});

test('a word that is not there weighs nothing', () => {
	assert.equal(weigh('It rained.', 'It snowed.')('quokka'), 0);
});
