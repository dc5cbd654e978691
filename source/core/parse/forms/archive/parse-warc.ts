import type {ArticleDraft, FormParser} from '../form.ts';
import {label, readInner} from './read-inner.ts';
import {readResponse} from './read-response.ts';
import {unpackingOf} from './unpack.ts';

/**
Reads the pages of a WARC archive, as crawlers write it: of its records only responses that were delivered (200) and hold a text, each by its own form.
What asked for them, what was measured, pictures and scripts are passed over.
*/
export const parseWarc: FormParser = async source => {
	const unpacking = unpackingOf(source);
	const {records, isCutOff} = readRecords(source.bytes);
	const pages = records
		.filter(({type}) => type === 'response' || type === 'resource')
		.flatMap(record => {
			const body = readResponse(record, unpacking);
			return body ? [{record, ...body}] : [];
		});
	const drafts: ArticleDraft[] = [];
	const problems: string[] = [];
	for (const {record, name, open} of pages) {
		const reading = await readInner({...source, unpacking}, [{name, open}]);
		drafts.push(...reading.drafts.map(draft => fromRecord(draft, record)));
		problems.push(...reading.problems);
	}

	return {
		drafts,
		problems: [
			...(isCutOff ? ['This WARC archive is cut off: the records before were read. Get it anew.'] : []),
			...problems,
		],
	};
};

/**
A record: what it is, where it was fetched and when, and its content with the headers of the answer.
*/
export type WarcRecord = {
	readonly type: string;
	readonly url: string;
	readonly date: string;
	readonly content: Uint8Array;
};

function readRecords(bytes: Uint8Array): {
	readonly records: readonly WarcRecord[];
	readonly isCutOff: boolean;
} {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const records: WarcRecord[] = [];
	for (let at = 0; at < buffer.length; ) {
		const start = buffer.indexOf('WARC/', at, 'latin1');
		if (start === -1) {
			break;
		}

		const headEnd = buffer.indexOf('\r\n\r\n', start, 'latin1');
		const head = headEnd === -1 ? '' : buffer.toString('utf8', start, Math.min(headEnd, start + 65_536));
		const field = (name: string): string =>
			new RegExp(String.raw`^${name}:[ \t]*<?(.*?)>?[ \t]*$`, 'imu').exec(head.replaceAll('\r', ''))?.[1] ??
			'';
		const length = Number(field('Content-Length') || Number.NaN);
		if (!Number.isSafeInteger(length) || length < 0 || headEnd + 4 + length > buffer.length) {
			return {records, isCutOff: true};
		}

		at = headEnd + 4 + length;
		const content = bytes.subarray(headEnd + 4, at);
		records.push({
			type: field('WARC-Type'),
			url: field('WARC-Target-URI'),
			date: field('WARC-Date'),
			content,
		});
	}

	return {records, isCutOff: false};
}

/* What the page itself says counts more. */
const fromRecord = (draft: ArticleDraft, {url, date}: WarcRecord): ArticleDraft => ({
	...draft,
	fields: {...(url !== '' && {url: {value: url, origin: 'header'}}), ...draft.fields},
	others: [
		...draft.others.filter(({name}) => name !== label),
		...(date === '' ? [] : [{name: 'Fetched', value: date}]),
	],
});
