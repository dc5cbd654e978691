import type {ConfigProblem} from '../core/config/config.ts';
import {positionOf} from '../core/config/toml-lines.ts';
import {applyKeys} from '../session/keymap/rebind-keys.ts';
import {bindings} from '../session/keymap.ts';
import type {FoundConfig} from './find-config.ts';

/**
What is wrong with the keys that the reader chose, each with its place. Whoever asks loads all keys for it.
*/
export function keyProblems({settings, positions}: FoundConfig): readonly ConfigProblem[] {
	const {problems} = applyKeys(bindings, settings.keys ?? {});
	return problems.map(({command, message}) => ({...positionOf(positions, `keys.${command}`), message}));
}
