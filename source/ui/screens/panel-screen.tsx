import {Box} from 'ink';
import type {EditScreen, HelpScreen, ProblemsScreen, Session} from '../../session/session.ts';
import {Lines} from '../components/lines.tsx';
import {footerLine} from '../lines/footer-line.ts';
import {editLines, helpLines, problemLines} from '../lines/panel-lines.ts';
import type {StyledLine} from '../lines/styled-line.ts';
import type {Theme} from '../theme.ts';

type State = HelpScreen | ProblemsScreen | EditScreen;
type Properties = {readonly session: Session; readonly screen: State; readonly theme: Theme};

/**
A screen that is one framed panel: the keys, the problems, or the form for metadata.
*/
export function PanelScreen({session, screen, theme}: Properties) {
	return (
		<Box flexDirection="column">
			<Lines lines={[...panelLines(session, screen), footerLine(session)]} theme={theme} />
		</Box>
	);
}

function panelLines(session: Session, screen: State): readonly StyledLine[] {
	switch (screen.kind) {
		case 'help': {
			return helpLines(session, screen);
		}

		case 'problems': {
			return problemLines(session, screen.top);
		}

		case 'edit': {
			return editLines(session, screen);
		}
	}
}
