import type {Field} from '../../../core/article.ts';
import {dateWords} from '../../../core/date-words.ts';
import type {Side} from '../../../core/pair.ts';
import type {CompareLayout} from '../../../layout/compare-layout.ts';
import type {Scene} from '../../../session/compare/scene.ts';
import {fitLine, type Segment, type StyledLine, segment, spreadLine} from '../styled-line.ts';
import {placeInFacts} from './count-line.ts';

const glyphs = {
	wide: {left: '◧', right: '◨'},
	stacked: {left: '▀', right: '▄'},
	single: {left: '◧', right: '◨'},
} as const;

/**
The row above a text: whose it is, from when, and its title; what was inferred says so.
*/
export function headLine(
	{screen, reading}: Scene,
	{arrangement, panes, countRows}: CompareLayout,
	side: Side,
): StyledLine {
	const {outlet, published, title} = reading.articles[side].metadata;
	const isActive = screen.active === side;
	const style = isActive ? 'strong' : 'dim';
	const left: readonly Segment[] = [
		segment(`${isActive ? '▸' : ' '}${glyphs[arrangement][side]} `, style),
		...fieldWords(outlet, 'unknown outlet', style),
		segment(' · ', style),
		...fieldWords(published && {...published, value: dateWords(published.value)}, 'no date', style),
		...(title ? [segment(' · ', 'dim'), ...fieldWords(title, '', 'dim')] : []),
	];
	const {columns} = panes[side].size;
	const isLast = arrangement === 'single' || side === 'right';
	return isLast && countRows === 0
		? spreadLine(left, [segment(` ${placeInFacts(screen, reading)} `, 'strong')], columns)
		: fitLine(left, columns);
}

const fieldWords = (
	field: Field | undefined,
	unknown: string,
	style: 'strong' | 'dim',
): readonly Segment[] => [
	segment(field?.value ?? unknown, style),
	...(field?.origin === 'inferred' ? [segment(' (inferred)', 'inferred')] : []),
];
