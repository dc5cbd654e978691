import type {Article} from '../../core/article.ts';
import {otherSide, type Side} from '../../core/pair.ts';
import type {Span} from '../../core/span.ts';
import {startOfText} from '../../layout/viewport.ts';
import {type MenuItem, openMenu} from '../menu.ts';
import {noticing} from '../screens.ts';
import type {Session} from '../session.ts';
import type {CompareScreen} from './compare-screen.ts';
import {finish, goToFact} from './go.ts';
import {factsInOrder} from './reading.ts';
import {factsAt, type Scene, sceneOf, showFact, standAt} from './scene.ts';
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
			label: outletOf(article),
			words: [
				article.metadata.published?.value ?? 'no date',
				article.metadata.title?.value ?? article.file,
			].join(' · '),
			choice: {kind: 'outlet', side: active, file: article.file},
		}),
	);
	const place = active === 'left' ? 'On the left' : 'On the right';
	return openMenu(session, {title: `${place}, in place of ${outletOf(reading.articles[active])}`, items});
}

const outletOf = ({metadata}: Article): string => metadata.outlet?.value ?? 'unknown outlet';

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

/**
Opens the two texts of a pair of articles at the fact that the passages tell.
*/
export function openPairAt(
	scene: Scene,
	articles: CompareScreen['articles'],
	passages: {readonly left: readonly Span[]; readonly right: readonly Span[]},
): Session {
	const screen: CompareScreen = {
		...pairScreen(scene.screen, articles),
		view: 'text',
		active: 'left',
		filter: 'all',
		places: {left: passages.left[0]?.start ?? 0, right: passages.right[0]?.start ?? 0},
		viewports: {left: startOfText, right: startOfText},
	};
	const there = sceneOf(scene.session, screen);
	if (there === undefined) {
		return scene.session;
	}

	const told = factsAt(there.reading, 'left', passages.left[0]);
	const both = told.filter(shown => factsAt(there.reading, 'right', passages.right[0]).includes(shown));
	const shown = both[0] ?? told[0];
	const link = shown?.links.find(one => one.left.start === passages.left[0]?.start) ?? shown?.best;
	const [left, right] = [passages.left[0], passages.right[0]];
	if (shown && link) {
		return finish(showFact(there, shown, link));
	}

	// The story joins what these two alone do not: both passages stand level all the same.
	return left && right ? finish(standAt(there, 'left', left.start)) : finish(there);
}
