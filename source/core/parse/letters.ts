/**
Character classes for regular expressions that run on every file of a library: the capital letters of Latin, Greek and
Cyrillic, in which bylines, datelines and credits are written. `\\p{Lu}` would also hold 600 ranges of other scripts, and
compiling it costs a millisecond in each expression, before the first frame.
*/
export const capitals = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩΆΈ-ΏА-ЯЀ-Џ';

/**
The letters of a name: anything that is neither white space nor punctuation of a sentence or a list.
*/
export const nameLetters = String.raw`[^\s,;:!?()\[\]/|&"“”]`;
