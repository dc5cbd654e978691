import type {FieldName, OtherField} from '../../../article.ts';
import {readDate} from '../../read-date.ts';
import {readDay} from '../../read-day.ts';
import {isRelative} from '../../relative-date.ts';
import {writtenDate} from '../common/written-date.ts';
import type {DraftField} from '../form.ts';
import {chooseTitle} from './choose-title.ts';
import {cleanAuthors} from './clean-authors.ts';
import {type MetaField, metasOf} from './metas-of.ts';
import type {PageMarks} from './page-marks.ts';
import {domainOf, pageUrl} from './page-url.ts';
import type {LinkedData} from './read-json-ld.ts';
import type {SlimPage} from './slim-page.ts';

/**
What a page says of itself, in all the places where pages do.
*/
export type PageSigns = {
	readonly page: SlimPage;
	readonly linked: LinkedData | undefined;
	readonly marks: PageMarks;
	/** Where the page was, as far as its holder knows. */
	readonly url: string | undefined;
	/** When it was saved, as far as its holder knows. */
	readonly saved: string | undefined;
};

export type PageFields = {
	readonly fields: Readonly<Partial<Record<FieldName, DraftField>>>;
	readonly others: readonly OtherField[];
};

/**
The fields of a page's article: what the page says by mark has the origin `page`, what was guessed from it is inferred.
*/
export function readPageFields(signs: PageSigns): PageFields {
	const {page, linked, marks} = signs;
	const meta = (field: MetaField): string | undefined => metasOf(page, field)[0];
	const outletName = meta('outlet') ?? linked?.publisher;
	const url = pageUrl(signs);
	const {title, site} = chooseTitle(signs, outletName);
	const published = dateOf(linked?.published ?? meta('published') ?? marks.published);
	const updated = dateOf(linked?.updated ?? meta('updated') ?? marks.updated);
	const fields: Partial<Record<FieldName, DraftField | undefined>> = {
		title: fromPage(title),
		outlet: fromPage(outletName) ?? guessOutlet(site, url),
		authors: fromPage(authorsOf(signs).join(', ')),
		place: fromPage(linked?.place ?? meta('place')),
		published: fromPage(published) ?? guessDay(marks.firstTime),
		updated: fromPage(updated === published ? undefined : updated),
		section: fromPage(linked?.section ?? meta('section')),
		language: fromPage(languageOf([page.language, linked?.language, meta('language')])),
		url: fromPage(url),
	};
	const known = Object.entries(fields).filter(([, field]) => field !== undefined);
	return {fields: Object.fromEntries(known), others: readOthers(signs)};
}

const fromPage = (value: string | undefined): DraftField | undefined =>
	value === undefined || value === '' ? undefined : {value, origin: 'page'};

const dateOf = (written: string | undefined): string | undefined =>
	written === undefined ? undefined : (readDate(writtenDate(written)) ?? written);

function guessDay(written: string | undefined): DraftField | undefined {
	const value = written !== undefined && isRelative(written) ? written : readDay(writtenDate(written ?? ''));
	return value === undefined
		? undefined
		: {value, origin: 'inferred', reason: 'the first date that the page shows'};
}

function guessOutlet(site: string | undefined, url: string | undefined): DraftField | undefined {
	if (site !== undefined) {
		return {value: site, origin: 'inferred', reason: 'the page’s title ends in it'};
	}

	const domain = domainOf(url);
	return domain === undefined
		? undefined
		: {value: domain, origin: 'inferred', reason: 'the domain of its address'};
}

/* SingleFile notes it in a comment. */
const savedDate = ({comments}: SlimPage): string =>
	comments.flatMap(comment => /^\s*saved date:\s*(\S.{7,100})$/imu.exec(comment)?.[1]?.trim() ?? [])[0] ?? '';

const authorsOf = ({page, linked, marks}: PageSigns): readonly string[] =>
	[linked?.authors ?? [], metasOf(page, 'authors'), marks.authors]
		.map(cleanAuthors)
		.find(names => names.length > 0) ?? [];

function languageOf(told: ReadonlyArray<string | undefined>): string | undefined {
	const tags = told.flatMap(written => written?.trim().replaceAll('_', '-') ?? []);
	return tags.find(written => /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu.test(written));
}

function readOthers({page, linked, saved}: PageSigns): readonly OtherField[] {
	const others = [
		{name: 'Description', value: metasOf(page, 'description')[0] ?? linked?.description ?? ''},
		{name: 'Keywords', value: linked?.keywords ?? metasOf(page, 'keywords').join(', ')},
		{name: 'Saved', value: saved ?? savedDate(page)},
	];
	return others.filter(({value}) => value !== '');
}
