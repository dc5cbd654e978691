import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
Where the program keeps what the reader gives it, as the XDG Base Directory Specification says; on Windows, where programs keep such
things there. `undefined` where the environment names no home folder.
*/
export function libraryFile(env: Env, platform: string = process.platform): string | undefined {
	const folder = platform === 'win32' ? localFolder(env) : dataFolder(env);
	return folder && path.join(folder, 'newsreader', 'newsreader.db');
}

/**
Where the reader writes their settings; on Windows, where programs look for such things there.
*/
export function configFile(env: Env, platform: string = process.platform): string | undefined {
	const folder = platform === 'win32' ? roamingFolder(env) : configFolder(env);
	return folder && path.join(folder, 'newsreader', 'config.toml');
}

const roamingFolder = ({APPDATA, USERPROFILE}: Env): string | undefined =>
	absolute(APPDATA) ?? below(absolute(USERPROFILE), 'AppData/Roaming');

const configFolder = ({XDG_CONFIG_HOME, HOME}: Env): string | undefined =>
	absolute(XDG_CONFIG_HOME) ?? below(absolute(HOME), '.config');

const localFolder = ({LOCALAPPDATA, USERPROFILE}: Env): string | undefined =>
	absolute(LOCALAPPDATA) ?? below(absolute(USERPROFILE), 'AppData/Local');

const dataFolder = ({XDG_DATA_HOME, HOME}: Env): string | undefined =>
	absolute(XDG_DATA_HOME) ?? below(absolute(HOME), '.local/share');

// "If an implementation encounters a relative path in any of these variables it should consider the path invalid and ignore it."
const absolute = (folder: string | undefined): string | undefined =>
	folder && path.isAbsolute(folder) ? folder : undefined;

const below = (folder: string | undefined, inner: string): string | undefined =>
	folder && path.join(folder, inner);
