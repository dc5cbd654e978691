import type {FormParser} from '../form.ts';
import {readInner} from './read-inner.ts';
import {readTar} from './read-tar.ts';
import {inflate, UnpackError, unpackingOf} from './unpack.ts';

/**
Reads a file that is packed with gzip by the form of what is in it; of `tar.gz` all files. One that is cut off is read as far as it goes.
*/
export const parseGzip: FormParser = async source => {
	try {
		const unpacking = unpackingOf(source);
		const {bytes, isCutOff} = inflate(source.bytes, 'gzip', unpacking);
		const name = source.file.replace(/^.*[/\\]/u, '').replace(/\.t?gz$/iu, '') || 'its content';
		const reading =
			bytes.length === 0
				? {drafts: [], problems: []}
				: await readInner({...source, unpacking}, readTar(bytes) ?? [{name, open: () => bytes}]);
		return {
			drafts: reading.drafts,
			problems: [
				...(isCutOff
					? ['This gzip file is damaged or cut off: what stands before was read. Get it anew.']
					: []),
				...reading.problems,
			],
		};
	} catch (error) {
		const message = error instanceof UnpackError ? error.message : 'This gzip file is damaged. Get it anew.';
		return {drafts: [], problems: [message]};
	}
};
