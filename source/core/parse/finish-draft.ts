import {type FieldName, fieldNames, type OtherField} from '../article.ts';
import {cleanLine, cleanText} from './clean-text.ts';
import type {ArticleDraft, DraftField} from './forms/form.ts';
import {inferMetadata} from './infer-metadata.ts';

/** What is longer than this, in UTF-16 units, is no value of a field but another text. */
const longestValue = 2000;

const unknownValues = /^(?:not specified|unknown|n\/a|none|null|undefined|nan|-+)?$/iu;

/**
A draft as an article can be made of it: nothing in it can steer a terminal, fields that say nothing are gone, and what no field tells is inferred from the
text (headline, byline, dateline) or from the article's address (the outlet's domain).
*/
export function finishDraft(draft: ArticleDraft): ArticleDraft {
	const text = cleanText(draft.text)
		.replace(/[^\S\n]+$/gmu, '')
		.replace(/\n{3,}/gu, '\n\n')
		.trim();
	const told = cleanFields(draft.fields);
	return {
		text,
		fields: {...inferMetadata(text), ...outletOf(told), ...told},
		others: draft.others.flatMap(cleanOther),
		remarks: draft.remarks.map(cleanLine).filter(remark => remark !== ''),
	};
}

function cleanFields(fields: ArticleDraft['fields']): ArticleDraft['fields'] {
	const clean = fieldNames.flatMap((name): ReadonlyArray<[FieldName, DraftField]> => {
		const field = fields[name];
		const value = field && cut(cleanLine(field.value));
		return value === undefined || unknownValues.test(value) ? [] : [[name, {...field, value} as DraftField]];
	});
	return Object.fromEntries(clean);
}

function cleanOther({name, value}: OtherField): readonly OtherField[] {
	const other = {name: cut(cleanLine(name)), value: cut(cleanLine(value))};
	return other.name === '' || unknownValues.test(other.value) ? [] : [other];
}

const cut = (value: string): string =>
	value.length > longestValue ? `${value.slice(0, longestValue - 1).toWellFormed()}…` : value;

/* The domain of the address at which an article was found. */
function outletOf({outlet, url}: ArticleDraft['fields']): ArticleDraft['fields'] {
	const host = outlet === undefined && url && URL.canParse(url.value) ? new URL(url.value).hostname : '';
	const domain = cleanLine(host.replace(/^(?:www|m|amp|edition)\./u, ''));
	return domain.includes('.')
		? {outlet: {value: domain, origin: 'inferred', reason: 'the domain of its address'}}
		: {};
}
