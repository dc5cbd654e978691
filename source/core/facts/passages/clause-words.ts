/*
Words at which English sentences come apart, as alternatives of a regular expression.
*/

const oneOf = (words: string) => words.trim().replaceAll(/\s+/g, '|');

/**
What opens a clause behind a comma.
*/
export const joiners = oneOf(`
	but so yet nor while as which who whom whose where when after before although though because since if unless until
	including according with despite whether even
`);

/**
What opens a clause without a comma.
*/
export const starters = oneOf(`
	but while because although though when whether which who whose where unless if
`);

/**
Verbs with which an outlet reports what somebody says.
*/
export const reporting = oneOf(`
	said say says saying told tells asked asks wrote writes added adds tweeted claimed claims claiming announced announces noted
	noting argued argues stated states declared insisted insists replied maintained concluded warned emphasized acknowledged
	believes believe thinks reported reportedly suggested suggests
`);
