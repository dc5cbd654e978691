import type {ArticleDraft, FormParser} from '../form.ts';
import {draftOfMail} from './draft-of-mail.ts';
import {splitMailbox} from './split-mailbox.ts';

/**
Reads saved mail (EML), such as newsletters, and mailboxes (mbox) with many of it. Attachments are not looked at.
*/
export const parseMail: FormParser = async ({bytes}) => {
	const mails = splitMailbox(bytes);
	const drafts: ArticleDraft[] = [];
	const problems: string[] = [];
	for (const [index, mail] of mails.entries()) {
		try {
			drafts.push(await draftOfMail(mail));
		} catch {
			const which = mails.length === 1 ? 'This mail' : `Mail ${index + 1}`;
			problems.push(`${which} is broken. Save it anew from the mail program.`);
		}
	}

	return {drafts, problems};
};
