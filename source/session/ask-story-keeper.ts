import type {StoryKeeper} from '../core/stories/story-keeper.ts';
import type {Command, Effect} from './command.ts';

/**
What the keeper of stories answers. Without one, what was said about stories is gone at once.
*/
export function askStoryKeeper(
	keeper: StoryKeeper | undefined,
	{edits}: Extract<Effect, {readonly kind: 'edit-stories'}>,
): Extract<Command, {readonly kind: 'stories-edited' | 'not-kept'}> {
	try {
		keeper?.keep(edits);
		return {kind: 'stories-edited', edits};
	} catch (error) {
		return {kind: 'not-kept', reason: error instanceof Error ? error.message : String(error)};
	}
}
