import {type ExitCode, exitCode} from './exit-code.ts';

type Advice = {
	/** What to do next, in a sentence. */
	readonly hint?: string;
	readonly exitCode?: ExitCode;
};

/**
Something that the reader can put right: it is told in a sentence, with what to do next, and without a stack.
*/
export class NewsreaderError extends Error {
	override readonly name = 'NewsreaderError';
	readonly hint: string | undefined;
	readonly exitCode: ExitCode;

	constructor(message: string, advice: Advice = {}) {
		super(message);
		this.hint = advice.hint;
		this.exitCode = advice.exitCode ?? exitCode.failed;
	}
}
