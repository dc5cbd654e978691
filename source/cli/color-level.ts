import type {ColorChoice} from './request.ts';

/**
How many colours may be used: none, 16, 256, or 16 million.
*/
export type ColorLevel = 0 | 1 | 2 | 3;

type Circumstances = {
	readonly choice?: ColorChoice | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly isTerminal: boolean;
};

/**
Decides on the number of colours. The flag outweighs the environment, and FORCE_COLOR outweighs NO_COLOR, as in Node.js itself.
*/
export function colorLevel({choice = 'auto', env, isTerminal}: Circumstances): ColorLevel {
	const possible = levelOfTerminal(env);
	if (choice !== 'auto') {
		return choice === 'never' ? 0 : atLeastSome(possible);
	}

	const forced = levelForced(env['FORCE_COLOR'], possible);
	if (forced !== undefined) {
		return forced;
	}

	return env['NO_COLOR'] || !isTerminal ? 0 : possible;
}

function levelForced(value: string | undefined, possible: ColorLevel): ColorLevel | undefined {
	switch (value) {
		case '0':
		case 'false':
			return 0;
		case '1':
			return 1;
		case '2':
			return 2;
		case '3':
			return 3;
		case '':
		case 'true':
			return atLeastSome(possible);
		default:
			return undefined;
	}
}

function levelOfTerminal({TERM = '', COLORTERM = '', WT_SESSION}: Circumstances['env']): ColorLevel {
	if (TERM === 'dumb') {
		return 0;
	}

	if (/^(truecolor|24bit)$/.test(COLORTERM) || TERM.endsWith('-direct') || WT_SESSION) {
		return 3;
	}

	return TERM.includes('-256color') ? 2 : TERM === '' ? 0 : 1;
}

const atLeastSome = (level: ColorLevel): ColorLevel => (level === 0 ? 1 : level);
