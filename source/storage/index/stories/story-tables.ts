/**
What is kept of a grouping, so that an article can be put into it later. `grouped`: which articles were found to be about one event, before the reader's edits; the
number of a group is the id of one that is or was in it. `telling`: by which stems an article is found; also where it has changed since. A day counts from 1970. `story_words`, a single row:
how frequent stems were in the library when it was grouped, 32 bits each. `ungrouped`: the articles that came, changed or went since. `copy`: which articles are prints
of one text, and by which of them (`base`) the others are measured; that one is among them.
*/
export const storyTables = `
CREATE TABLE grouped (article INTEGER PRIMARY KEY, number INTEGER NOT NULL) STRICT;
CREATE INDEX grouped_number ON grouped (number);
CREATE TABLE telling (stem INTEGER, day INTEGER, article INTEGER, PRIMARY KEY (stem, day, article)) STRICT, WITHOUT ROWID;
CREATE TABLE ungrouped (article INTEGER PRIMARY KEY) STRICT;
CREATE TABLE copy (article INTEGER PRIMARY KEY, base INTEGER NOT NULL) STRICT;
CREATE INDEX copy_base ON copy (base);
CREATE TABLE story_words (articles INTEGER NOT NULL, stems BLOB NOT NULL, counts BLOB NOT NULL) STRICT;
`;
