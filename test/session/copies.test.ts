import assert from 'node:assert/strict';
import {test} from 'node:test';
import {frameRows} from '../helpers/frames.ts';
import {driveSession, readArticle} from '../helpers/sessions.ts';

const report = Array.from(
	{length: 12},
	(_, index) =>
		`The council of Ystad met for the ${index + 3}th time and heard how ${index * 7 + 11} boats were moored at pier ${index}.`,
).join('\n\n');

const print = (file: string, outlet: string, text: string) =>
	readArticle(
		file,
		`=== METADATA ===\n\nTitle: Boats at ${file}\nSource: ${outlet}\nPublished_Date: 2025-11-20\n\n=== ARTICLE ===\n\n${text}\n`,
	);

const articles = [
	print('ap.txt', 'Associated Press', report),
	print('post.txt', 'Island Post', `${report}\n\nReaders of this paper sent flowers to the harbour master.`),
	print(
		'other.txt',
		'Courier',
		'A bear was seen in the forest near the old mill. Nobody was hurt, the police said.',
	),
];

test('of one text that several outlets print, each says whose it is, and what it adds', () => {
	const {session, run} = driveSession({articles, window: {columns: 160, rows: 40}});
	const frame = () => frameRows(session()).join('\n');
	assert.match(frame(), /Associated Press .*≡2/);
	assert.match(frame(), /Island Post .*≡Associated Press/);
	assert.doesNotMatch(frame(), /Courier .*≡/);
	const seen = [frame(), frame()];
	for (let row = 0; row < 3; row++) {
		seen.push(frame());
		run('list.down');
	}

	const words = seen.join('\n').replace(/\s*│+\s*/g, ' ');
	assert.match(words, /Island Post adds 1 sentence: “Readers of this paper sent/);
	assert.match(words, /as in Associated Press; this one adds 1 sentence/);
});
