import type {Article} from '../../core/article.ts';
import type {Marks} from '../../core/marks/mark.ts';

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

/**
What the reader marked about an article, likewise.
*/
export const marksDocument = ({isStarred, isRead, tags}: Marks) => ({starred: isStarred, read: isRead, tags});
