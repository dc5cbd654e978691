import type {World} from './world.ts';

/**
Asks on the terminal, and resolves with whether the answer begins with y. Where nobody types, the answer is no.
*/
export async function ask({stdin, stdout}: World, question: string): Promise<boolean> {
	stdout.write(`${question} `);
	let answer = '';
	for await (const chunk of stdin) {
		answer += String(chunk);
		if (answer.includes('\n')) {
			break;
		}
	}

	return /^\s*y(?:es)?\s*$/i.test(answer.split('\n', 1)[0] ?? '');
}
