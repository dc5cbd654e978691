import type {Side} from '../../core/pair.ts';
import {noticing} from '../screens.ts';
import type {Session} from '../session.ts';
import type {Scene} from './scene.ts';

/**
Offers the other outlets of the story for the active side.
*/
export const chooseOutlet = ({session}: Scene): Session =>
	noticing(session, 'The library has no other article on this story.');

/**
Compares another article on one side.
*/
export const replaceOutlet = (
	{session}: Scene,
	_choice: {readonly side: Side; readonly file: string},
): Session => session;
