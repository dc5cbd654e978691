const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
Words that say nothing about what a sentence reports, folded. Forms of “say” are among them: every quote has one.
*/
export const stopWords = words(`
	a about after all also am an and any are as at be because been before being between both but by can could did do does
	doing down during each for from further had has have having he her here hers herself him himself his how i if in into is
	it its itself just me more most my no nor not of off on once only or other our out over own said same say saying says she
	should so some such than that the their theirs them themselves then there these they this those through to told too under until up
	very was we were what when where which while who whom why will with would you your
	i'm i've i'd i'll it's he's she's that's there's we're we've they're they've you're don't doesn't didn't won't can't isn't
	wasn't aren't weren't hasn't haven't hadn't wouldn't couldn't shouldn't let's
	mr mrs ms dr
`);

/**
Abbreviated titles, as written without their full stop. A name follows.
*/
export const titles = words(
	'Mr Mrs Ms Mx Dr Prof Gov Gen Sen Sens Rep Reps Lt Col Capt Cmdr Adm Sgt Maj Cpl Pvt Rev Hon Pres St Mt Ft Messrs Mme Mlle',
);

/**
Words with which a sentence opens, and with which hardly a name does, folded.
*/
export const sentenceOpeners = words(`
	a after all although also an and another any as asked at because before both but by despite during each earlier even every
	few for from he her here his how however i if in instead it its just last later many meanwhile more most mr mrs ms my no nobody
	nor not now of on once one only or our over she since so some still such that the their then there these they this those
	though through to two under until we what when where while who why with without yet you your
`);

/**
Words for an office or a rank, folded. They stand before a name and are no part of it.
*/
export const offices = words(`
	adm admiral ambassador attorney capt captain chairman chairwoman chancellor chief cmdr col colonel commander congressman
	congresswoman dr first former gen general gov governor judge justice king lady lt maj major mayor minister mr mrs ms pope
	president presidential prime prince princess prof professor queen rep representative rev reverend sen senate senator secretary
	sgt speaker spokesman spokeswoman vice
`);
