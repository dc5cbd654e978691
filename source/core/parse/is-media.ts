const signatures: ReadonlyArray<{readonly at: number; readonly bytes: string}> = [
	{at: 0, bytes: '\x89PNG'},
	{at: 0, bytes: '\xFF\xD8\xFF'},
	{at: 0, bytes: 'GIF8'},
	{at: 0, bytes: 'II*\0'},
	{at: 0, bytes: 'MM\0*'},
	{at: 0, bytes: 'OggS'},
	{at: 0, bytes: 'ID3'},
	{at: 0, bytes: 'fLaC'},
	{at: 8, bytes: 'WEBP'},
	{at: 8, bytes: 'WAVE'},
	{at: 8, bytes: 'AVI '},
	{at: 4, bytes: 'ftyp'},
	{at: 0, bytes: '\x1A\x45\xDF\xA3'},
];

/**
Whether bytes are a picture or a recording, whatever their file is called.
*/
export function isMedia(bytes: Uint8Array): boolean {
	const head = String.fromCharCode(...bytes.subarray(0, 12));
	return signatures.some(signature => head.startsWith(signature.bytes, signature.at));
}
