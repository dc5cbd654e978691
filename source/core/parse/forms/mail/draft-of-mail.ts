import PostalMime, {type Address} from 'postal-mime';
import {textOfMarkup} from '../common/text-of-markup.ts';
import type {ArticleDraft, DraftField} from '../form.ts';

/* Messages in messages are nested no deeper, and their headers are no longer. */
const limits = {maxNestingDepth: 20, maxHeadersSize: 1024 * 1024} as const;

/**
The article of one mail. Its sender is only taken for the outlet, which a mail does not name.
*/
export async function draftOfMail(bytes: Uint8Array): Promise<ArticleDraft> {
	const mail = await PostalMime.parse(bytes, {...limits, attachmentEncoding: 'arraybuffer'});
	const plain = (mail.text ?? '').trim();
	const page = mail.html === undefined ? '' : textOfMarkup(mail.html);
	const outlet = outletOf(mail.from);
	const list = mail.headers.find(({key}) => key === 'list-id')?.value;
	return {
		text: joinLines(isStub(plain, page) ? page : plain),
		fields: {
			...(mail.subject && {title: header(mail.subject)}),
			...(outlet && {outlet}),
			...(mail.date && {published: header(mail.date)}),
		},
		others: [
			...(mail.from?.address ? [{name: 'From', value: mail.from.address}] : []),
			...(list ? [{name: 'List', value: list}] : []),
		],
		remarks: mail.attachments.length > 0 ? [attachmentsLeftOut(mail.attachments.length)] : [],
	};
}

const header = (value: string): DraftField => ({value, origin: 'header'});

const attachmentsLeftOut = (count: number): string =>
	count === 1 ? 'Its attachment was not read.' : `Its ${count} attachments were not read.`;

function outletOf(from: Address | undefined): DraftField | undefined {
	const domain = /@([\w.-]+)$/u.exec(from?.address ?? '')?.[1];
	const value = from?.name || domain;
	return value ? {value, origin: 'inferred', reason: 'it is the sender of the mail'} : undefined;
}

/* Many newsletters have a plain part that only says where to find the page. */
const isStub = (plain: string, page: string): boolean => plain === '' || plain.length < page.length / 4;

/* Mail is broken into lines of about 72 letters; a paragraph is one line here. */
function joinLines(text: string): string {
	const lines = text.replaceAll('\r', '').split('\n');
	const isWrapped = lines.filter(line => line.length > 50 && line.length < 80).length > lines.length / 4;
	return isWrapped
		? text
				.replaceAll('\r', '')
				.split(/\n\s*\n/u)
				.map(paragraph =>
					/^\s*(?:[-*•>]|\d+\.)\s/mu.test(paragraph) ? paragraph : paragraph.replace(/\s*\n\s*/gu, ' '),
				)
				.join('\n\n')
		: text;
}
