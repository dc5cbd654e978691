/*
Part of the entry: engines of any age have to be able to parse it.
*/
import fs from 'node:fs';
import process from 'node:process';

const reasons: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'your share of the disk is used up',
	EFBIG: 'the file would be larger than is allowed',
};

/**
Ends the program when its output cannot be written: with a sentence and exit code 1, or quietly where nobody reads any more.
*/
export function guardOutput(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', leave);
		writeAll(stream);
	}
}

function leave(this: NodeJS.WriteStream, error: NodeJS.ErrnoException): void {
	// `newsreader list | head -1`: whoever read has read enough, and that is no failure (EPIPE). Nor is there anyone left to
	// tell when the window is closed (EIO): an error would only be written there again, for ever.
	if (error.code === 'EPIPE' || error.code === 'EIO') {
		process.exit();
	}

	if (this === process.stderr) {
		process.exit(1);
	}

	const reason = reasons[error.code || ''] || error.message;
	process.stderr.write(`newsreader: standard output could not be written: ${reason}.\n`, () =>
		process.exit(1),
	);
}

/**
Node.js writes a chunk to a file in one call, and takes it for done even where only its beginning fitted on the disk: output
would be cut short without a word. Here the rest is written as well, or fails.
*/
function writeAll(stream: NodeJS.WriteStream & {readonly fd: 1 | 2}): void {
	if (!fs.fstatSync(stream.fd).isFile()) {
		return;
	}

	stream._write = (chunk: Uint8Array, _encoding, done) => {
		try {
			for (let written = 0; written < chunk.length; ) {
				written += fs.writeSync(stream.fd, chunk, written);
			}

			done();
		} catch (error) {
			done(error as Error);
		}
	};
}
