import assert from 'node:assert/strict';
import test from 'node:test';
import {configFile, libraryFile} from '../../../source/storage/store/library-file.ts';

const cases: ReadonlyArray<readonly [env: Readonly<Record<string, string>>, file: string | undefined]> = [
	[{HOME: '/home/ann'}, '/home/ann/.local/share/newsreader/newsreader.db'],
	[{HOME: '/home/ann', XDG_DATA_HOME: '/data'}, '/data/newsreader/newsreader.db'],
	[{XDG_DATA_HOME: '/data'}, '/data/newsreader/newsreader.db'],
	[{HOME: '/home/ann', XDG_DATA_HOME: ''}, '/home/ann/.local/share/newsreader/newsreader.db'],
	[{HOME: '/home/ann', XDG_DATA_HOME: 'data'}, '/home/ann/.local/share/newsreader/newsreader.db'],
	[{HOME: 'ann'}, undefined],
	[{}, undefined],
];

for (const [env, file] of cases) {
	test(`with ${JSON.stringify(env)}, the database lies ${file ? `in ${file}` : 'nowhere'}`, () => {
		assert.equal(libraryFile(env, 'linux'), file);
	});
}

test('on Windows, it lies with the data that programs keep', () => {
	// Absolute as this system writes it, because paths are those of the system that the test runs on.
	assert.equal(
		libraryFile({LOCALAPPDATA: '/ann/Local', XDG_DATA_HOME: '/data'}, 'win32'),
		'/ann/Local/newsreader/newsreader.db',
	);
	assert.equal(libraryFile({USERPROFILE: '/ann'}, 'win32'), '/ann/AppData/Local/newsreader/newsreader.db');
});

test('the settings lie where the reader writes such things', () => {
	const places: ReadonlyArray<readonly [env: Readonly<Record<string, string>>, file: string | undefined]> = [
		[{HOME: '/home/ann'}, '/home/ann/.config/newsreader/config.toml'],
		[{HOME: '/home/ann', XDG_CONFIG_HOME: '/etc/ann'}, '/etc/ann/newsreader/config.toml'],
		[{HOME: '/home/ann', XDG_CONFIG_HOME: 'mine'}, '/home/ann/.config/newsreader/config.toml'],
		[{}, undefined],
	];
	for (const [env, file] of places) {
		assert.equal(configFile(env, 'linux'), file);
	}

	assert.equal(
		configFile({APPDATA: '/ann/Roaming', HOME: '/home/ann'}, 'win32'),
		'/ann/Roaming/newsreader/config.toml',
	);
});
