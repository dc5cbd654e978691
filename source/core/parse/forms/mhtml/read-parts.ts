/**
A part of a web archive: its headers by their names in lower case, and its body as written, one character for each byte.
*/
export type MimePart = {readonly headers: ReadonlyMap<string, string>; readonly body: string};

/** Parts in parts are read no deeper. */
const deepest = 8;
const mostParts = 5_000;

/**
The innermost parts of a message, in their order. What is cut off ends with the last of them.
*/
export function readParts(message: string): readonly MimePart[] {
	const parts: MimePart[] = [];
	const visit = (written: string, depth: number): void => {
		const part = readPart(written);
		const boundary = parameterOf(part, 'boundary');
		if (depth >= deepest || boundary === undefined || !typeOf(part).startsWith('multipart/')) {
			parts.push(part);
			return;
		}

		for (const inner of split(part.body, boundary)) {
			if (parts.length < mostParts) {
				visit(inner, depth + 1);
			}
		}
	};

	visit(message, 0);
	return parts;
}

/**
A part's type, in lower case: `text/html`.
*/
export const typeOf = ({headers}: MimePart): string =>
	/^\s*([\w.+/-]+)/u.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase() ?? 'text/plain';

/**
A parameter of a part's type: `charset`, `boundary`.
*/
export function parameterOf({headers}: MimePart, name: 'charset' | 'boundary'): string | undefined {
	const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'iu').exec(
		headers.get('content-type') ?? '',
	);
	return match?.[1] ?? match?.[2];
}

/**
The bytes of a part's body.
*/
export function decodeBody({headers, body}: MimePart): Uint8Array {
	switch (headers.get('content-transfer-encoding')?.trim().toLowerCase()) {
		case 'base64': {
			return Buffer.from(body, 'base64');
		}

		case 'quoted-printable': {
			const plain = body
				.replace(/=[ \t]{0,10}\r?\n/gu, '')
				.replace(/=([\dA-F]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
			return Buffer.from(plain, 'latin1');
		}

		default: {
			return Buffer.from(body, 'latin1');
		}
	}
}

function readPart(written: string): MimePart {
	const end = /\r?\n[ \t]*\r?\n/u.exec(written);
	const head = written.slice(0, end?.index ?? written.length).slice(0, 65_536);
	const headers = new Map<string, string>();
	for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
		const colon = line.indexOf(':');
		const name = line.slice(0, colon).trim().toLowerCase();
		if (colon > 0 && !headers.has(name)) {
			headers.set(name, line.slice(colon + 1).trim());
		}
	}

	return {headers, body: end === null ? '' : written.slice(end.index + end[0].length)};
}

function split(body: string, boundary: string): readonly string[] {
	const mark = `--${boundary}`;
	const parts: string[] = [];
	let start = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`) + 1;
	while (body.startsWith(mark, start)) {
		const lineEnd = body.indexOf('\n', start);
		const isLast = body.startsWith('--', start + mark.length);
		if (lineEnd === -1 || isLast) {
			break;
		}

		const next = body.indexOf(`\n${mark}`, lineEnd);
		parts.push(body.slice(lineEnd + 1, next === -1 ? body.length : next));
		start = next === -1 ? body.length : next + 1;
	}

	return parts;
}
