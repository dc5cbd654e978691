import {kindredOf} from '../text/background/word-background.ts';
import type {Keys} from './keys.ts';

/**
A stem that is used like another, by its number, and how alike they are used (0–1).
*/
export type Kin = {readonly stem: number; readonly likeness: number};

/**
For each stem among the keys those that are used like it.
*/
export function findKin(keys: Keys): ReadonlyMap<number, readonly Kin[]> {
	const kin = new Map<number, Map<number, number>>();
	const add = (one: number, other: number, likeness: number) => {
		const list = kin.get(one) ?? new Map<number, number>();
		list.set(other, Math.max(likeness, list.get(other) ?? 0));
		kin.set(one, list);
	};
	for (const [key, own] of keys.strings()) {
		for (const {stem, likeness} of kindredOf(key)) {
			const other = keys.find(stem);
			if (other !== undefined) {
				add(own, other, likeness);
				add(other, own, likeness);
			}
		}
	}

	return new Map(
		Array.from(kin, ([own, list]) => [own, Array.from(list, ([stem, likeness]) => ({stem, likeness}))]),
	);
}
