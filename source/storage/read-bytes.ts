import fs from 'node:fs';
import {pathToOpen} from './spell-name.ts';

// Six times the longest article that is accepted, for pages whose markup outweighs their words.
export const mostBytes = 64 * 1024 * 1024;

/**
The bytes of a file or a pipe. Throws what the system throws, and EFBIG where there are more than 64 MB: no more are read then.
*/
export function readBytes(file: string): Uint8Array {
	const opened = pathToOpen(file);
	const {size} = fs.statSync(opened);
	if (size > mostBytes) {
		throw tooLarge();
	}

	// Pipes, devices and the files of /proc have no size: only reading tells whether they end.
	return size > 0 ? fs.readFileSync(opened) : readUntilEnd(opened);
}

/**
The bytes of a stream, such as standard input; like `readBytes`.
*/
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks = new Chunks();
	for await (const chunk of stream) {
		chunks.add(chunk);
	}

	return chunks.join();
}

function readUntilEnd(file: string | Buffer): Uint8Array {
	const descriptor = fs.openSync(file, 'r');
	try {
		const chunks = new Chunks();
		for (;;) {
			const chunk = Buffer.allocUnsafe(64 * 1024);
			const length = fs.readSync(descriptor, chunk);
			if (length === 0) {
				return chunks.join();
			}

			chunks.add(chunk.subarray(0, length));
		}
	} finally {
		fs.closeSync(descriptor);
	}
}

class Chunks {
	private readonly chunks: Uint8Array[] = [];
	private size = 0;

	add(chunk: Uint8Array): void {
		this.chunks.push(chunk);
		this.size += chunk.length;
		if (this.size > mostBytes) {
			throw tooLarge();
		}
	}

	join(): Uint8Array {
		return Buffer.concat(this.chunks, this.size);
	}
}

export const tooLarge = (): Error => Object.assign(new Error('more than 64 MB'), {code: 'EFBIG'});
