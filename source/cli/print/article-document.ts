import type {Article} from '../../core/article.ts';

/**
An article as the JSON documents hold it, without its text where a list would grow too long with it.
*/
export const articleDocument = ({id, file, sha256, metadata, others, remarks}: Article) => ({
	id,
	file,
	sha256,
	metadata,
	others,
	remarks,
});
