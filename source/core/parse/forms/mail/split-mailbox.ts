/** More mails than this in a file are not looked at. */
const most = 20_000;

const separator = /^From \S+.*\d\d:\d\d/u;

/**
The mails of a mailbox, which stand behind lines that begin with `From `; bytes that do not begin so are one mail.
*/
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.toString('latin1', 0, 5) !== 'From ') {
		return [bytes];
	}

	const starts: number[] = [];
	for (let at = 0; at !== -1 && starts.length < most; ) {
		const line = buffer.toString('latin1', at, at + 200).split(/\r?\n/u, 1)[0] ?? '';
		// A line in a text that begins like this has a ">" before it, or no date behind it.
		if (separator.test(line)) {
			starts.push(at);
		}

		const next = buffer.indexOf('\nFrom ', at, 'latin1');
		at = next === -1 ? -1 : next + 1;
	}

	return starts.map((start, index) => {
		const headers = buffer.indexOf('\n', start) + 1;
		return withoutMarks(
			buffer.subarray(headers === 0 ? buffer.length : headers, starts[index + 1] ?? buffer.length),
		);
	});
}

/* In a mailbox, ">From" at the start of a line means "From". */
const withoutMarks = (mail: Buffer): Uint8Array =>
	mail.includes('\n>From ')
		? Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gmu, '$1'), 'latin1')
		: mail;
