import {overlaps, type Span} from '../../span.ts';
import type {Entity, EntityMention} from '../../text/reading/entity.ts';
import {ofPassage, type Reading} from './passage.ts';

/**
Words that mean somebody or something, with what the article tells of them.
*/
export type Mentioned = EntityMention & Pick<Entity, 'key' | 'kind' | 'roles'>;

/**
Who and what is meant by the words of a passage, in order.
*/
export const mentionsIn = ofPassage(({article, span, sentences}: Reading): readonly Mentioned[] => {
	const {entities, mentions} = article.names();
	return mentions
		.slice(...sentences)
		.flat()
		.flatMap(mention => {
			const entity = entities[mention.entity];
			return entity !== undefined && overlaps(mention, span)
				? [{...mention, key: entity.key, kind: entity.kind, roles: entity.roles}]
				: [];
		});
});

/**
A name with the title before it: “Mr. Lee”, “Senator Lee”.
*/
export function withTitle(text: string, {start, end}: Span): Span {
	const title =
		/(?:\b(?:M[rs]s?|Dr|Sen|Rep|Gov|Gen)\.|\b(?:Senator|Representative|President|Governor|Speaker|Judge|Justice|Secretary))\s$/.exec(
			text.slice(Math.max(0, start - 20), start),
		)?.[0];
	return {start: start - (title?.length ?? 0), end};
}
