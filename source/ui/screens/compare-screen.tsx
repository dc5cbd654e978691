import {Box} from 'ink';
import {readingOf} from '../../session/comparing.ts';
import type {Session, CompareScreen as State} from '../../session/session.ts';
import {Lines} from '../components/lines.tsx';
import {compareLines} from '../lines/compare-lines.ts';
import {footerLine} from '../lines/footer-line.ts';
import type {Theme} from '../theme.ts';

type Properties = {readonly session: Session; readonly screen: State; readonly theme: Theme};

/**
Two outlets side by side, with every passage in which both report the same fact.
*/
export function CompareScreen({session, screen, theme}: Properties) {
	const reading = readingOf(session, screen);
	if (reading === undefined) {
		return null;
	}

	return (
		<Box flexDirection="column">
			<Lines lines={[...compareLines(session, screen, reading), footerLine(session)]} theme={theme} />
		</Box>
	);
}
