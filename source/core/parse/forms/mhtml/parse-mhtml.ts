import type {FormParser} from '../form.ts';
import {decodePage} from '../html/decode-page.ts';
import {formReading} from '../html/parse-html.ts';
import {readPage} from '../html/read-page.ts';
import {decodeBody, type MimePart, parameterOf, readParts, typeOf} from './read-parts.ts';

/**
Reads a page that a browser saved as one file with its pictures (MHTML): the page itself, which is the part that the archive was made of.
*/
export const parseMhtml: FormParser = ({bytes}) => {
	const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	const url = addressOf(message);
	const part = mainPart(readParts(message), url);
	if (part === undefined) {
		return {
			drafts: [],
			problems: ['This web archive holds no page, or was cut off before it. Save the page again.'],
		};
	}

	const html = decodePage(decodeBody(part), parameterOf(part, 'charset'));
	const address = url ?? part.headers.get('content-location');
	const saved = savedDate(message);
	return formReading(
		readPage(html, {...(address !== undefined && {url: address}), ...(saved !== undefined && {saved})}),
	);
};

/* Of the archive itself, before its first part. */
const savedDate = (message: string): string | undefined =>
	/^Date:[ \t]*(\S.{7,100}?)\s*$/imu.exec(message.slice(0, 65_536).split(/\r?\n\r?\n/u, 1)[0] ?? '')?.[1];

const addressOf = (message: string): string | undefined =>
	/^(?:Snapshot-)?Content-Location:\s*(https?:\/\/\S{1,2000})/imu.exec(message.slice(0, 65_536))?.[1];

/* Frames are pages too; the archive's own stands at its address, or first. */
function mainPart(parts: readonly MimePart[], url: string | undefined): MimePart | undefined {
	const pages = parts.filter(part => /^(?:text\/html|application\/xhtml\+xml)$/u.test(typeOf(part)));
	return pages.find(({headers}) => url !== undefined && headers.get('content-location') === url) ?? pages[0];
}
