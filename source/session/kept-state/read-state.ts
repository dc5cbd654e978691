import {dial} from '../../core/facts/dial.ts';
import {libraryOrders} from '../../core/library/library-order.ts';
import type {Pair} from '../../core/pair.ts';
import {usualPanes} from '../../layout/compare-layout.ts';
import {paneLimits} from '../compare/change-panes.ts';
import {compareViews, ledgerOrders} from '../compare/compare-screen.ts';
import {factFilters} from '../compare/fact-filter.ts';
import type {KeptArticle, KeptPlace, KeptState} from './kept-state.ts';

/**
What was kept, checked: whatever makes no sense is as it is at first, or left out. Never throws.
*/
export function readState(kept: unknown): KeptState {
	const {library, marked, article, compare} = fieldsOf(kept);
	const {order, query, selected} = fieldsOf(library);
	const chosen = readArticle(selected);
	return {
		library: {
			order: oneOf(libraryOrders, order, 'story'),
			query: textOf(query),
			...(chosen && {selected: chosen}),
		},
		marked: (Array.isArray(marked) ? marked : []).flatMap(one => readArticle(one) ?? []).slice(0, 2),
		...readOpenArticle(fieldsOf(article)),
		...readCompare(fieldsOf(compare)),
	};
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
	typeof value === 'object' && value !== null ? (value as Fields) : {};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isTrue = (value: unknown): boolean => value === true;

const oneOf = <Known>(all: readonly Known[], value: unknown, usual: Known): Known =>
	all.find(one => one === value) ?? usual;

const numberOf = (value: unknown, least: number, most: number): number | undefined =>
	typeof value === 'number' && value >= least && value <= most ? value : undefined;

function readArticle(value: unknown): KeptArticle | undefined {
	const {file, id} = fieldsOf(value);
	return typeof file === 'string' && typeof id === 'string' ? {file, id} : undefined;
}

function readPlace(value: unknown): KeptPlace {
	const {start, words} = fieldsOf(value);
	return {start: Math.floor(numberOf(start, 0, Number.MAX_SAFE_INTEGER) ?? 0), words: textOf(words)};
}

function readOpenArticle(value: Fields): Pick<KeptState, 'article'> {
	const article = readArticle(value);
	const {place, showsMetadata} = value;
	return article
		? {article: {...article, place: readPlace(place), showsMetadata: isTrue(showsMetadata)}}
		: {};
}

function readCompare(value: Fields): Pick<KeptState, 'compare'> {
	const articles = readPair(value['articles'], readArticle);
	const places = readPair(value['places'], readPlace);
	if (articles.left === undefined || articles.right === undefined) {
		return {};
	}

	return {
		compare: {
			articles: {left: articles.left, right: articles.right},
			places,
			isSwapped: isTrue(value['isSwapped']),
			isSynced: value['isSynced'] !== false,
			showsWhy: isTrue(value['showsWhy']),
			active: oneOf(['left', 'right'] as const, value['active'], 'left'),
			view: oneOf(compareViews, value['view'], 'text'),
			filter: oneOf(factFilters, value['filter'], 'all'),
			order: oneOf(ledgerOrders, value['order'], 'number'),
			strictness: numberOf(value['strictness'], dial.loosest, dial.strictest) ?? dial.usual,
			panes: readPanes(fieldsOf(value['panes'])),
		},
	};
}

function readPair<Value>(value: unknown, read: (one: unknown) => Value): Pair<Value> {
	const {left, right} = fieldsOf(value);
	return {left: read(left), right: read(right)};
}

function readPanes({zoom, share, cap, isZen}: Fields) {
	return {
		zoom: oneOf(['normal', 'half', 'full'] as const, zoom, usualPanes.zoom),
		share: numberOf(share, paneLimits.share.least, paneLimits.share.most) ?? usualPanes.share,
		cap: Math.floor(numberOf(cap, paneLimits.cap.least, paneLimits.cap.most) ?? usualPanes.cap),
		isZen: isTrue(isZen),
	} as const;
}
