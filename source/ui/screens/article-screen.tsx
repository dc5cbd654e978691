import {Box} from 'ink';
import {articleOf} from '../../session/articles.ts';
import type {Session, ArticleScreen as State} from '../../session/session.ts';
import {Lines} from '../components/lines.tsx';
import {articleLines} from '../lines/article-lines.ts';
import {articleTitle} from '../lines/article-title.ts';
import {footerLine} from '../lines/footer-line.ts';
import type {Theme} from '../theme.ts';

type Properties = {readonly session: Session; readonly screen: State; readonly theme: Theme};

/**
One article, at a readable width.
*/
export function ArticleScreen({session, screen, theme}: Properties) {
	const article = articleOf(session, screen.article);
	if (article === undefined) {
		return null;
	}

	const lines = [
		articleTitle(session, screen, article),
		...articleLines(session, screen, article),
		footerLine(session),
	];
	return (
		<Box flexDirection="column">
			<Lines lines={lines} theme={theme} />
		</Box>
	);
}
