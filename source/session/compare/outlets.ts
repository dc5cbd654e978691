import {otherSide, type Side} from '../../core/pair.ts';
import {overlaps, type Span} from '../../core/span.ts';
import {startOfText} from '../../layout/viewport.ts';
import {describeOutlet, outletOf} from '../describe-outlet.ts';
import {type MenuItem, openMenu} from '../menu.ts';
import {noticing} from '../screens.ts';
import {type Session, topScreen} from '../session.ts';
import type {CompareScreen} from './compare-screen.ts';
import {finish, goToFact} from './go.ts';
import {openCompare} from './open-compare.ts';
import {factsInOrder} from './reading.ts';
import {factsAt, reveal, type Scene, sceneOf, showFact, standAt} from './scene.ts';
import {storyArticles} from './story.ts';

/**
Offers the other outlets of the story for the active side.
*/
export function chooseOutlet({session, screen, reading}: Scene): Session {
	const {active} = screen;
	const compared = [reading.articles.left.file, reading.articles.right.file];
	const others = storyArticles(session, screen).filter(({file}) => !compared.includes(file));
	if (others.length === 0) {
		return noticing(session, 'The library has no other article on this story.');
	}

	const items = others.map(
		(article): MenuItem => ({
			...describeOutlet(article),
			choice: {kind: 'outlet', side: active, file: article.file},
		}),
	);
	const place = active === 'left' ? 'On the left' : 'On the right';
	return openMenu(session, {title: `${place}, in place of ${outletOf(reading.articles[active])}`, items});
}

/**
Compares another article on one side. The other side stays where it is, at the fact that is told there, if the new article tells it too.
*/
export function replaceOutlet(
	scene: Scene,
	{side, file}: {readonly side: Side; readonly file: string},
): Session {
	const {session, screen, reading} = scene;
	const kept = otherSide(side);
	const articles =
		side === 'left'
			? {left: file, right: reading.articles.right.file}
			: {left: reading.articles.left.file, right: file};
	const there = sceneOf(session, {
		...pairScreen(screen, articles),
		active: kept,
		behind: undefined,
		places: {...screen.places, [side]: 0},
		viewports: {...screen.viewports, [side]: startOfText},
	});
	if (there === undefined) {
		return session;
	}

	const stood = standAt(there, kept, screen.places[kept]);
	const [shown] = factsAt(stood.reading, kept, spanAt(stood, kept));
	const [first] = factsInOrder(stood.reading, kept);
	const focused = shown ?? first;
	const shownThere = focused ? goToFact(stood, focused) : stood;
	return finish({...shownThere, screen: {...shownThere.screen, active: side}});
}

const spanAt = ({screen}: Scene, side: Side): Span => ({
	start: screen.places[side],
	end: screen.places[side] + 1,
});

/**
The same screen on another pair of articles.
*/
export const pairScreen = (screen: CompareScreen, articles: CompareScreen['articles']): CompareScreen => ({
	...screen,
	articles,
	isSwapped: false,
	focus: undefined,
	query: '',
	isTyping: false,
	hit: undefined,
});

/** The passages of a fact of the story in two of its articles. */
export type ToldPassages = {readonly left: readonly Span[]; readonly right: readonly Span[]};

/**
Opens two articles over the screen, at the fact that the passages tell.
*/
export function openPairAt(
	{session, screen}: Scene,
	articles: CompareScreen['articles'],
	told: ToldPassages,
): Session {
	const opened = openCompare(session, articles, {
		panes: screen.panes,
		strictness: screen.strictness,
		places: {left: told.left[0]?.start ?? 0, right: told.right[0]?.start ?? 0},
	});
	const top = topScreen(opened);
	const scene = top.kind === 'compare' ? sceneOf(opened, top) : undefined;
	if (scene === undefined) {
		return opened;
	}

	const link = surestLink(scene, told);
	// Where the story joins what these two alone do not, the passage stands there without its counterpart.
	const place = told.left[0]?.start ?? 0;
	return finish(
		link ? showFact(scene, link.shown, link.link) : reveal(standAt(scene, 'left', place), 'left'),
	);
}

/* The surest link of these two articles between passages that the story has for the fact. */
function surestLink({reading}: Scene, told: ToldPassages) {
	const meets = (spans: readonly Span[], span: Span): boolean => spans.some(one => overlaps(one, span));
	return [...reading.facts.values()]
		.flatMap(shown => shown.links.map(link => ({shown, link})))
		.filter(({link}) => meets(told.left, link.left) && meets(told.right, link.right))
		.sort((one, other) => other.link.score - one.link.score)[0];
}
