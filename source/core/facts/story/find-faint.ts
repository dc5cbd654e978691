import {sides} from '../../pair.ts';
import {textOf} from '../../span.ts';
import type {LinkedPair, PlacedLink} from './link-pair.ts';
import type {ReadArticle} from './read-in-order.ts';

/**
The shown links that a story does better without: not strong, with one word as all their evidence, between two sentences that both have surer
links, one of them to a third article.

	A   Three [passengers] were taken to hospital        strongly linked to “Five people were treated in hospital” in B
	C   All 214 [passengers] and crew were safe          strongly linked to another sentence of A

What a third article says tells what the sentences are about.
*/
export function findFaint(
	read: readonly ReadArticle[],
	pairs: readonly LinkedPair[],
): ReadonlySet<PlacedLink> {
	const texts = new Map(read.map(({place, prepared: {compared}}) => [place, compared.text]));
	const links = pairs.flatMap(pair => pair.links.filter(({draft}) => draft.group !== null));
	const isFaint = ({draft: {strength, evidence}, places}: PlacedLink) => {
		const [item, ...others] = evidence;
		return (
			strength !== 'strong' &&
			item?.kind === 'wording' &&
			others.length === 0 &&
			!/\s/.test(textOf(texts.get(places.left) ?? '', item.left))
		);
	};
	const faint = links.filter(isFaint);
	if (faint.length === 0) {
		return new Set();
	}

	const at = new Map<number, PlacedLink[]>();
	for (const link of links) {
		for (const side of sides) {
			const known = at.get(link.nodes[side]) ?? [];
			known.push(link);
			at.set(link.nodes[side], known);
		}
	}

	return new Set(
		faint.filter(link => {
			const surer = sides.map(side =>
				(at.get(link.nodes[side]) ?? []).filter(
					other => other.draft.score > link.draft.score && !isFaint(other),
				),
			);
			const ofThird = surer.flat().some(({places}) => !sides.every(side => isPlaceOf(link, places[side])));
			return surer.every(list => list.length > 0) && ofThird;
		}),
	);
}

const isPlaceOf = ({places}: PlacedLink, place: number): boolean =>
	sides.some(side => places[side] === place);
