import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {readConfig} from '../../../source/core/config/read-config.ts';
import {settings} from '../../../source/core/config/settings.ts';
import {readableColumns} from '../../../source/layout/window-layout.ts';
import {paneLimits} from '../../../source/session/compare/change-panes.ts';

const read = (text: string) => readConfig(new TextEncoder().encode(text));

test('every field is read, with the line in which it stands', () => {
	const {
		settings: found,
		positions,
		problems,
	} = read(`\uFEFF# mine\r
color = "never"
width = 80
strictness = "strong"
order = 'outlet'
  watch = false
store = true

[scan]
workers = 4

[keys]
compare.open = ["c", "C"]
"list.down" = "n"
`);
	assert.deepEqual(found, {
		color: 'never',
		width: 80,
		strictness: 0.74,
		order: 'outlet',
		watch: false,
		store: true,
		workers: 4,
		keys: {'compare.open': ['c', 'C'], 'list.down': ['n']},
	});
	assert.deepEqual(problems, []);
	assert.deepEqual(
		['color', 'watch', 'scan.workers', 'keys.compare.open', 'keys.list.down'].map(name =>
			positions.get(name),
		),
		[
			{line: 2, column: 1},
			{line: 6, column: 3},
			{line: 10, column: 1},
			{line: 13, column: 1},
			{line: 14, column: 1},
		],
	);
});

test('all ways in which TOML can write a name are one', () => {
	for (const text of [
		'scan.workers = 2',
		'scan = {workers = 2}',
		'[scan]\nworkers = 2',
		'"scan" . \'workers\' = 2',
	]) {
		assert.deepEqual(read(text), {...read(text), settings: {workers: 2}, problems: []}, text);
	}
});

test('an empty file, and one of comments, sets nothing', () => {
	for (const text of ['', '\n\n', '# color = 5\n', '[scan]\n[keys]\n']) {
		assert.deepEqual(read(text).settings, {});
		assert.deepEqual(read(text).problems, []);
	}
});

const mistakes: ReadonlyArray<readonly [text: string, place: string, message: RegExp]> = [
	['color = "nevr"', '1:1', /color takes one of "never", "auto", "always"\./],
	['\n width = 500', '2:2', /width takes a whole number from 32 to 120\./],
	['width = 72.5', '1:1', /whole number/],
	['width = "72"', '1:1', /whole number/],
	['width = nan', '1:1', /whole number/],
	['strictness = 2', '1:1', /takes "strong", "likely", "possible", or a number from 0\.04 to 0\.94\./],
	['order = "date"', '1:1', /order takes one of "story", "newest"/],
	['watch = "yes"', '1:1', /watch takes true or false\./],
	['store = 1979-05-27', '1:1', /store takes true or false\./],
	['[scan]\nworkers = 0', '2:1', /scan\.workers takes a whole number from 1 to 64/],
	['widht = 80', '1:1', /There is no setting widht\. Did you mean width\?/],
	['[colours]\nred = 1', '2:1', /There is no setting colours\.red\. newsreader config lists them\./],
	['color = {a = 1}', '1:1', /There is no setting color\.a/],
	['keys = "c"', '1:1', /keys is a table/],
	['[[keys]]\na = 1', '1:1', /keys is a table/],
	['[keys]\ncompare.open = 5', '2:1', /compare\.open takes a key or a list of keys/],
	['[keys]\ncompare.open = ["c", 5]', '2:1', /compare\.open takes a key or a list of keys/],
	['color = never', '1:9', /This is no value\. Text stands in quotes/],
	['color "never"', '1:7', /This is no setting\. One is a name, = and a value/],
	['color = "never', '1:15', /This text has no second quote in its line\./],
];

for (const [text, place, message] of mistakes) {
	test(`${JSON.stringify(text)} is told with its place, and the rest counts`, () => {
		const {settings: found, problems} = read(`${text}\n\n[other]\n\n[last]\n`);
		const [problem, ...others] = problems;
		assert.deepEqual(others, []);
		assert.match(problem?.message ?? '', message);
		assert.equal(`${problem?.line}:${problem?.column}`, place);
		assert.deepEqual(found, {});
		const [before, after] = ['order = "title"\n', '\n[scan]\nworkers = 9\n'];
		assert.equal(read(before + text).settings.order, 'title');
		assert.ok(text.includes('[scan]') || read(text + after).settings.workers === 9);
	});
}

test('several mistakes are told in their order, and a setting that is written twice counts once', () => {
	const {settings: found, problems} = read(
		'width = 80\nx y\nwidth = 90\ncolour = "never"\norder = "title"\n',
	);
	assert.deepEqual(found, {width: 80, order: 'title'});
	assert.deepEqual(
		problems.map(({line, message}) => [line, message.slice(0, 20)]),
		[
			[2, 'This is no setting. '],
			[3, 'This is set a second'],
			[4, 'There is no setting '],
		],
	);
});

test('a list that is never closed takes only itself along', () => {
	const {settings: found, problems} = read('width = 80\norder = "title"\n[keys]\nlist.down = ["j",\n');
	assert.deepEqual(found, {width: 80, order: 'title'});
	assert.ok(problems.length > 0 && problems.every(({line}) => line >= 3));
});

test('another kind of file is told, and ends', () => {
	const {settings: found, problems} = read('The mayor resigned.\n'.repeat(5000));
	assert.deepEqual(found, {});
	assert.equal(problems.length, 20);
	assert.match(read('# '.repeat(200_000)).problems[0]?.message ?? '', /too long for settings/);
});

test('names that mean something to JavaScript are settings like any other', () => {
	const {settings: found, problems} = read(
		'__proto__ = 1\nconstructor.name = "x"\n[keys]\n__proto__ = "c"\n',
	);
	assert.equal(problems.length, 2);
	assert.deepEqual(Object.keys(found.keys ?? {}), ['__proto__']);
	assert.equal(({} as {name?: string}).name, undefined);
});

const wholeFile = fc.array(
	fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom(
			'[keys]',
			'[scan',
			'[[a]]',
			'a = [',
			']',
			'{',
			'"""',
			"'''",
			'width = 80',
			'keys.a.b = "c"',
		),
		fc
			.tuple(fc.constantFrom(...settings.map(({name}) => name), 'keys.list.down', '"keys"'), fc.jsonValue())
			.map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
	),
);

test('whatever bytes a file holds, reading it never throws, and every problem has its place', () => {
	const check = (bytes: Uint8Array): void => {
		const {settings: found, problems} = readConfig(bytes);
		const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;
		for (const {line, column, message} of problems) {
			assert.ok(line >= 1 && line <= lines && column >= 1, `${line}:${column} of ${lines}`);
			assert.match(message, /^[^\n]{3,300}$/u);
		}

		const {width = 72, strictness = 0.3, workers = 1} = found;
		assert.ok(width >= 32 && width <= 120 && strictness > 0 && strictness < 1 && workers >= 1);
	};
	fc.assert(fc.property(fc.uint8Array({maxLength: 500}), check));
	fc.assert(fc.property(wholeFile, parts => check(new TextEncoder().encode(parts.join('\n')))));
});

test('deep names and deep lists end as problems', () => {
	for (const text of [
		`${'a.'.repeat(20_000)}a = 1`,
		`a = ${'['.repeat(20_000)}`,
		`[${'a.'.repeat(20_000)}a]\nb=1`,
	]) {
		assert.ok(read(text).problems.length > 0);
	}
});

test('what is usual is what the screens begin with', () => {
	const usual = Object.fromEntries(settings.map(({name, usual: value}) => [name, value]));
	assert.equal(usual['width'], readableColumns);
	assert.match(
		settings.find(({name}) => name === 'width')?.takes ?? '',
		new RegExp(`${paneLimits.cap.least} to ${paneLimits.cap.most}$`),
	);
});
