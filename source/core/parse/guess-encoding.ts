import {analyse} from 'chardet';

/* More of a file tells nothing new. */
const sampleLength = 64 * 1024;

/* The encodings of Western Europe: Windows-1252 holds all letters of the other two. */
const western = new Set(['ISO-8859-1', 'windows-1252', 'ASCII', 'UTF-8', 'ISO-8859-15']);

/* What is close to Windows-1252 in all but a few letters is believed only where the letters speak for it clearly. */
const closeToWestern = new Set(['ISO-8859-2', 'windows-1250', 'ISO-8859-9', 'windows-1254']);

/**
The encoding of text that is neither Unicode nor says what it is in, by the letters and pairs of letters that it would hold, as a label that
`TextDecoder` knows. Where nothing speaks clearly for another, `windows-1252`.
*/
export function guessEncoding(bytes: Uint8Array): string {
	const matches = analyse(bytes.subarray(0, sampleLength));
	const westernConfidence = Math.max(0, ...matches.filter(({name}) => western.has(name)).map(confidenceOf));
	const best = matches.find(match => isBelieved(match, westernConfidence));
	return (best && isKnown(best.name) ? best.name : undefined) ?? 'windows-1252';
}

type Match = ReturnType<typeof analyse>[number];

const confidenceOf = ({confidence}: Match): number => confidence;

const isBelieved = ({name, confidence}: Match, westernConfidence: number): boolean =>
	!western.has(name) &&
	!/^UTF/.test(name) &&
	confidence > westernConfidence + (closeToWestern.has(name) ? 10 : 0) &&
	confidence >= 25;

function isKnown(name: string): boolean {
	try {
		return new TextDecoder(name).encoding !== 'replacement';
	} catch {
		return false;
	}
}
