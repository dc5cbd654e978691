import type {Unpacking} from '../../parse-article.ts';
import type {WarcRecord} from './parse-warc.ts';
import type {Inner} from './read-inner.ts';
import {inflate, UnpackError} from './unpack.ts';

/**
The body of an answer that a record holds; `undefined` where it was an error, or holds no text.
*/
export function readResponse({type, url, content}: WarcRecord, unpacking: Unpacking): Inner | undefined {
	const name = url === '' ? 'a page' : url;
	if (type === 'resource') {
		return {name, open: () => content};
	}

	const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
	const end = buffer.indexOf('\r\n\r\n', 0, 'latin1');
	const head = end === -1 ? '' : buffer.toString('latin1', 0, Math.min(end, 65_536));
	const field = (header: string): string =>
		new RegExp(String.raw`^${header}:[ \t]*(.*?)[ \t]*$`, 'imu')
			.exec(head.replaceAll('\r', ''))?.[1]
			?.toLowerCase() ?? '';
	const isText = /^$|html|^text\/(?!css|javascript)|json|xml|pdf/u.test(field('Content-Type'));
	if (!/^HTTP\/[\d.]+ 200\b/u.test(head) || !isText) {
		return undefined;
	}

	const body = content.subarray(end + 4);
	const isChunked = field('Transfer-Encoding').includes('chunked');
	return {
		name,
		open: () => unpack(isChunked ? joinChunks(body) : body, field('Content-Encoding'), unpacking),
	};
}

function unpack(body: Uint8Array, encoding: string, unpacking: Unpacking): Uint8Array {
	// Crawlers that unpack what they store leave the header as it was.
	const isGzip = body[0] === 0x1f && body[1] === 0x8b;
	if (isGzip) {
		return inflate(body, 'gzip', unpacking).bytes;
	}

	if (['br', 'zstd'].includes(encoding) && body.some(byte => byte === 0)) {
		throw new UnpackError('It is packed in a way that newsreader does not know. Fetch it without packing.');
	}

	return body;
}

/* "1a\r\n" and so many bytes, until "0\r\n". What is not written like this is taken as it is. */
function joinChunks(body: Uint8Array): Uint8Array {
	const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
	const chunks: Uint8Array[] = [];
	for (let at = 0; at < buffer.length; ) {
		const lineEnd = buffer.indexOf('\r\n', at, 'latin1');
		const size =
			lineEnd === -1 || lineEnd - at > 40
				? ''
				: (/^[\da-f]{1,8}/iu.exec(buffer.toString('latin1', at, lineEnd))?.[0] ?? '');
		if (size === '') {
			return chunks.length === 0 ? body : Buffer.concat(chunks);
		}

		const length = Number.parseInt(size, 16);
		if (length === 0) {
			break;
		}

		chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
		at = lineEnd + 2 + length + 2;
	}

	return Buffer.concat(chunks);
}
