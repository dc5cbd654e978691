/**
A number for a stem, the same in every run and every library: 32 bits of FNV-1a over its UTF-16 units. Among half a million stems some thirty
share theirs with another, which does no harm where articles share dozens.
*/
export function numberStem(stem: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < stem.length; at++) {
		hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
	}

	return hash | 0;
}
