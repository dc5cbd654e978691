import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';

/**
What a stretch of a line means. Screens name meanings; only the theme knows how they look.
*/
export type Style =
	| 'dim'
	| 'strong'
	| 'frame'
	| 'warning'
	| 'inferred'
	| 'hit'
	| 'current-hit'
	| 'selected'
	| 'cursor'
	| 'brand'
	| FactStyle;

/**
A passage of a numbered fact, quiet or at full strength, or a detail in it: one that the sides give differently, or a piece of the evidence.
*/
export type FactStyle = {
	readonly fact: number;
	readonly isFocused: boolean;
	readonly detail?: 'difference' | 'evidence';
};

export type Theme = {readonly paint: (text: string, style: Style | undefined) => string};

/*
Colours of the 256-colour table that stand out from black and from white alike: their contrast to both is between 3.8 and
5.6 (WCAG 2.2), which a test computes. Neighbouring facts differ in hue.
*/
export const factColors: readonly number[] = [31, 133, 64, 166, 62, 161, 30, 130];

/**
A theme for a colour level: 0 none, 1 sixteen colours, 2 two hundred and fifty-six, 3 all.

Without colour, meaning stays: bold, underlined, reversed and the glyphs beside the text do not need any. Chalk knows no
NO_COLOR; the level is decided before.
*/
export function createTheme(level: ColorSupportLevel): Theme {
	// At level 0 chalk would leave out bold and underline too; they are no colours.
	const pen = new Chalk({level: level === 0 ? 1 : level});
	const hasColor = level > 0;
	const named: Readonly<Record<Exclude<Style, FactStyle>, ChalkInstance>> = {
		dim: pen.dim,
		strong: pen.bold,
		frame: pen.dim,
		warning: hasColor ? pen.bold.red : pen.bold,
		inferred: pen.italic,
		hit: pen.underline,
		'current-hit': pen.inverse,
		selected: pen.bold,
		cursor: pen.inverse,
		brand: pen.bold,
	};
	const paintFact = ({fact, isFocused, detail}: FactStyle): ChalkInstance => {
		const colored = hasColor ? pen.ansi256(factColors[(fact - 1) % factColors.length] ?? 31) : pen;
		if (detail === 'difference') {
			// A hole in the reversed passage: it stands out on both sides, without any colour too.
			return colored.bold.underline;
		}

		if (isFocused) {
			return detail === 'evidence' ? colored.bold.inverse.underline : colored.bold.inverse;
		}

		return hasColor ? colored : colored.underline;
	};

	return {
		paint(text, style) {
			if (style === undefined || text === '') {
				return text;
			}

			return typeof style === 'string' ? named[style](text) : paintFact(style)(text);
		},
	};
}
