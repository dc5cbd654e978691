import type {Article} from '../article.ts';
import {type Sketch, sketchText} from './copies/sketch-text.ts';
import {outlineArticle} from './outline-article.ts';
import {packOutline} from './pack-outline.ts';

/**
What is kept of an article so that it is put among the others without its text: what it is about (`unpackOutline`), and its sketch (`unpackSketch`).
*/
export type KeptOutline = {readonly packed: Uint8Array; readonly sketch: Uint8Array};

export function keepOutline(article: Article): KeptOutline {
	const {buffer} = sketchText(article.text);
	return {packed: packOutline(outlineArticle(article)), sketch: new Uint8Array(buffer)};
}

/**
The sketch that was kept in these bytes.
*/
export const unpackSketch = (bytes: Uint8Array): Sketch =>
	new Uint32Array(bytes.slice().buffer, 0, bytes.length >> 2);
