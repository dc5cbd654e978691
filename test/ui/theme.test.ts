import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTheme, factColors} from '../../source/ui/theme.ts';

/* The 6×6×6 cube of the 256-colour table, as xterm defines it. */
function channels(color: number): readonly number[] {
	const index = color - 16;
	return [Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6].map(level =>
		level === 0 ? 0 : 55 + 40 * level,
	);
}

/* Relative luminance and contrast ratio of WCAG 2.2. */
const luminance = (rgb: readonly number[]): number => {
	const [red = 0, green = 0, blue = 0] = rgb.map(channel => {
		const share = channel / 255;
		return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: number, other: number): number =>
	(Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

test('every colour of a fact can be read on black and on white', () => {
	for (const color of factColors) {
		const light = luminance(channels(color));
		assert.ok(contrast(light, 0) >= 3.8, `${color} on black: ${contrast(light, 0).toFixed(2)}`);
		assert.ok(contrast(light, 1) >= 3.8, `${color} on white: ${contrast(light, 1).toFixed(2)}`);
	}
});

test('neighbouring facts differ in colour', () => {
	assert.equal(new Set(factColors).size, factColors.length);
});

test('without colour a fact is underlined, and the focused one reversed', () => {
	const {paint} = createTheme(0);
	assert.equal(paint('x', {fact: 1, isFocused: false}), '\u001B[4mx\u001B[24m');
	assert.equal(paint('x', {fact: 1, isFocused: true}), '\u001B[1m\u001B[7mx\u001B[27m\u001B[22m');
});
