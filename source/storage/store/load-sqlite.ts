import type sqlite from 'node:sqlite';

/**
Node's own SQLite, loaded when it is first asked for: a start that keeps nothing does without it.

Node.js 22 announces on standard error that SQLite is experimental, in the middle of the screen; this one announcement is held back.
*/
export function loadSqlite(): typeof sqlite {
	const {emitWarning} = process;
	process.emitWarning = (warning: string | Error, ...rest: readonly unknown[]): void => {
		if (!String(warning).startsWith('SQLite is an experimental feature')) {
			Reflect.apply(emitWarning, process, [warning, ...rest]);
		}
	};
	try {
		return process.getBuiltinModule('node:sqlite');
	} finally {
		process.emitWarning = emitWarning;
	}
}
