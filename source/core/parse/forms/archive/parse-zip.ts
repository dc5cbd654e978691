import {isNoArticle} from '../../is-no-article.ts';
import type {FormParser} from '../form.ts';
import {readInner} from './read-inner.ts';
import {readZip} from './read-zip.ts';
import {UnpackError, unpackingOf} from './unpack.ts';

/**
Reads the files of a ZIP archive, each by its own form. Nothing is written to the disk; pictures and what systems put into archives are passed over.
*/
export const parseZip: FormParser = async source => {
	try {
		const unpacking = unpackingOf(source);
		const entries = readZip(source.bytes, unpacking);
		return await readInner(
			{...source, unpacking},
			entries.filter(({name}) => !name.split('/').some(isNoArticle) && !name.startsWith('__MACOSX/')),
		);
	} catch (error) {
		if (error instanceof UnpackError) {
			return {drafts: [], problems: [error.message]};
		}

		return {drafts: [], problems: ['This ZIP archive is damaged. Pack it anew.']};
	}
};
