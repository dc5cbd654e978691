import type {Status} from './story.ts';

/**
How an article stands to a fact, in one column.
*/
export const statusGlyphs: Readonly<Record<Status, string>> = {
	says: '●',
	'less-specific': '≈',
	differs: '≠',
	silent: '·',
};

/**
What the glyphs mean.
*/
export const statusLegend = '● says it   ≈ less specific   ≠ differs   · silent';
