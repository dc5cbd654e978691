import v8 from 'node:v8';

/** What V8 took at most before Node.js 24, and a frame needs a fraction of it. */
const mostBytes = 16_000_000;

let isLimited = false;

/**
Lets V8 take no more than it has for objects that live shortly, once that is enough; to be called now and then. Left to itself it lets that grow to 134 MB where much garbage is made; in a long scan that is drawn, 17 MB were seen.
*/
export function limitYoungSpace(): void {
	if (isLimited) {
		return;
	}

	const space = v8.getHeapSpaceStatistics().find(({space_name: name}) => name === 'new_space');
	if ((space?.space_size ?? 0) >= mostBytes) {
		v8.setFlagsFromString('--semi-space-growth-factor=1');
		isLimited = true;
	}
}
