import type {Problem} from '../../core/article.ts';
import {printable} from '../../core/printable.ts';
import type {World} from '../world.ts';

/**
Tells what is no part of the data.
*/
export const remark = ({stderr}: World, text: string): void =>
	void stderr.write(`newsreader: ${printable(text)}\n`);

export function remarkProblems(world: World, problems: readonly Problem[]): void {
	for (const {file, message} of problems) {
		remark(world, `${file}: ${message}`);
	}
}
