import {Box} from 'ink';
import {Lines} from '../components/lines.tsx';
import {SelectList} from '../components/select-list.tsx';
import type {LibraryParts} from '../lines/library-parts.ts';
import {lineWidth, type StyledLine, segment} from '../lines/styled-line.ts';
import type {Theme} from '../theme.ts';

type Properties = {readonly parts: LibraryParts; readonly theme: Theme};

/**
The library: the list of articles, and what is known about the selected one.
*/
export function LibraryScreen({parts, theme}: Properties) {
	return (
		<Box flexDirection="column">
			<Lines lines={[parts.title]} theme={theme} />
			<Box flexDirection={parts.isWide ? 'row' : 'column'}>
				<ArticleList parts={parts} theme={theme} />
				<Lines lines={parts.detail} theme={theme} />
			</Box>
			<Lines lines={[parts.footer]} theme={theme} />
		</Box>
	);
}

function ArticleList({parts, theme}: Properties) {
	const columns = lineWidth(parts.listTop);
	const height = parts.rows.length + parts.rest.length;
	const edge: readonly StyledLine[] = Array.from({length: height}, () => [segment('│', 'frame')]);
	return (
		<Box flexDirection="column" width={columns} flexShrink={0}>
			<Lines lines={[parts.listTop]} theme={theme} />
			<Box>
				<Lines lines={edge} theme={theme} />
				<Box flexDirection="column" width={columns - 2} flexShrink={0}>
					{parts.rows.length > 0 && <SelectList rows={parts.rows} theme={theme} />}
					<Lines lines={parts.rest} theme={theme} />
				</Box>
				<Lines lines={edge} theme={theme} />
			</Box>
			<Lines lines={[parts.listBottom]} theme={theme} />
		</Box>
	);
}
