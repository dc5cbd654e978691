import {render} from 'ink';
import type {Store} from '../session/store.ts';
import {App} from './app.tsx';
import type {Theme} from './theme.ts';

type Mounting = {
	readonly store: Store;
	readonly theme: Theme;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	readonly onCrash: (error: unknown) => void;
};

export type InkDrawing = {readonly unmount: () => void; readonly flush: () => void};

/**
Lets Ink draw the session from now on, over the frame that stands already. `flush` draws what the session has become before it returns, on an empty screen:
in its legacy mode Ink 8 renders synchronously when it is given its tree again. A window that grows shows again what it had cut off before, in rows that Ink
takes for unchanged.
*/
export function mountInk({store, theme, stdin, stdout, stderr, onCrash}: Mounting): InkDrawing {
	const app = <App store={store} theme={theme} />;
	const instance = render(app, {
		stdin,
		stdout,
		stderr,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
		incrementalRendering: true,
		// At Ink's 30 a held key waits 40 ms for its frame and half of the frames are lost; at 120 each is drawn.
		maxFps: 120,
	});
	instance.waitUntilExit().catch(onCrash);
	const flush = (): void => {
		instance.clear();
		stdout.write('\u001B[H\u001B[J');
		instance.rerender(app);
	};
	return {unmount: instance.unmount, flush};
}
