import assert from 'node:assert/strict';
import {test} from 'node:test';
import {areCopies} from '../../../source/core/stories/copies/are-copies.ts';
import {findCounterparts, rankCounterparts} from '../../../source/core/stories/find-counterparts.ts';
import {groupIntoStories} from '../../../source/core/stories/group-into-stories.ts';
import {seedArticles} from '../../helpers/sessions.ts';
import {ferryHere, ferryThere, filed, mayorHere, mayorThere} from './stories.ts';

const published = '2025-03-07';
const outlet = 'Ystad Post';
const article = filed('here', mayorHere, {published, outlet});
const more = ' The harbour fund pays for the dredging of the fairway.';
const library = [
	article,
	filed('copy', `${mayorHere} Reporting by our staff.`, {published, outlet: 'Skåne Herald'}),
	filed('same-outlet', mayorThere, {published, outlet: 'YSTAD POST'}),
	filed('ferry', ferryHere, {published, outlet: 'Skåne Herald'}),
	filed('next-day', mayorThere, {published: '2025-03-08', outlet: 'Evening Star'}),
	filed('same-day', mayorThere, {published, outlet: 'Evening Star'}),
	filed('same-day-longer', mayorThere + more, {published, outlet: 'Evening Star'}),
];

const filesAfter = (first: string) =>
	findCounterparts(groupIntoStories(library), library.find(({file}) => file === first) ?? article).map(
		({file}) => file,
	);

test('the others of the story: another outlet first, near in time, longer; copies last', () => {
	assert.deepEqual(filesAfter('here'), ['same-day-longer', 'same-day', 'next-day', 'same-outlet', 'copy']);
});

test('what is of another event is no counterpart, and an article alone has none', () => {
	assert.deepEqual(filesAfter('ferry'), []);
	assert.deepEqual(findCounterparts(groupIntoStories([article]), article), []);
	assert.deepEqual(findCounterparts(groupIntoStories(library.slice(1)), article), []);
});

test('what is more alike comes before what is nearer in time', () => {
	const alike = filed('alike', mayorThere, {published: '2025-03-08', outlet: 'Evening Star'});
	const brief = filed(
		'brief',
		'Alma Quill resigned as mayor of Ystad on Friday. A storm closed the schools of Malmo, and the ferry to Bornholm stayed in port.',
		{published},
	);
	const ranked = rankCounterparts([brief, alike, article], article);
	assert.deepEqual(
		ranked.map(({file}) => file),
		['alike', 'brief'],
	);
});

test('each seed is the counterpart of the other', () => {
	const [one, other] = seedArticles;
	assert.ok(one !== undefined && other !== undefined);
	assert.deepEqual(findCounterparts(groupIntoStories(seedArticles), one), [other]);
	assert.deepEqual(findCounterparts(groupIntoStories(seedArticles), other), [one]);
});

test('a text that is cut, and opens or ends with words of the outlet, is a copy; one that tells the same in other words is none', () => {
	assert.ok(areCopies(mayorHere, `YSTAD (Agency) — ${mayorHere.slice(0, 300)}`));
	assert.ok(areCopies(mayorHere, mayorHere.toUpperCase()));
	assert.ok(!areCopies(mayorHere, mayorThere));
	assert.ok(!areCopies(ferryHere, ferryThere));
	assert.ok(areCopies('', ''));
	assert.ok(!areCopies('', mayorHere));
});
