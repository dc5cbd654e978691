/**
Matches what says, before the reporting begins, where and for whom an article was written: `KYIV, Ukraine (AP) — `.
*/
export const dateline =
	/^[A-Z]{2}[A-Z., ]*(?:[A-Z][a-z]+\.? ?)?(?:\([A-Z][A-Za-z]+\) ?)?(?:[—―–]-?|--?) ?(?=["“A-Z])/;
