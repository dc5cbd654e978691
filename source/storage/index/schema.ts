import {storyTables} from './stories/story-tables.ts';
import {settingsOf} from './word-tables.ts';

/**
The form of the index. Another number than a file has means that it is made anew: nothing is in it that the reader's files do not tell.
*/
export const indexVersion = 7;

/** Marks a file as an index of newsreader: `nwsi`. */
export const indexId = 0x6e_77_73_69;

/*
Words are folded before they come in (`searchableText`). Nothing but words and their places is kept here. Beginnings of so many letters are listed: in heads from
the first on (5 ms for one letter among 100,000, and 70 without); in bodies, those of three and four, as shorter ones stand in all of them.
*/
const words = "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'";

/**
Tables of what stands in the files of a library.

`file.path` is the path inside its root, and empty where the root is a file. `article.hash` is `Article.id`, `number` that of `FILE#n`. `title`, `outlet` and `day`
are as the reader corrected them, with keys to sort them by; `metadata` to `remarks` are JSON, as the file tells them. A day is `YYYY-MM-DD`, or `YYYY-MM`
or `YYYY` where no more is known: sorted as text, each stands right before its first day. It is NULL where there is none. `outline.day` is NULL unless the day is known. `body_words` holds the words of the head beside those of the text: all words of a query may stand in one or the other. A listing holds ids of
articles as 32-bit integers; by story, a heading stands as minus the story's id.
*/
export const schema = `
CREATE TABLE root (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE file (
	id INTEGER PRIMARY KEY,
	root INTEGER NOT NULL,
	path TEXT NOT NULL,
	size INTEGER NOT NULL,
	mtime REAL NOT NULL,
	sha256 TEXT NOT NULL,
	sweep INTEGER NOT NULL,
	UNIQUE (root, path)
) STRICT;
CREATE INDEX file_sha256 ON file (sha256);
CREATE TABLE problem (file INTEGER NOT NULL, number INTEGER, message TEXT NOT NULL) STRICT;
CREATE INDEX problem_file ON problem (file);
CREATE TABLE article (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	file INTEGER NOT NULL,
	number INTEGER,
	hash TEXT NOT NULL,
	day TEXT,
	outlet_key TEXT,
	title_key TEXT,
	story INTEGER,
	title TEXT,
	outlet TEXT,
	authors TEXT,
	place TEXT,
	section TEXT,
	lead TEXT NOT NULL,
	metadata TEXT NOT NULL,
	others TEXT NOT NULL,
	furniture TEXT NOT NULL,
	remarks TEXT NOT NULL
) STRICT;
CREATE INDEX article_file ON article (file);
CREATE INDEX article_hash ON article (hash);
CREATE INDEX article_day ON article (day);
CREATE INDEX article_outlet ON article (outlet_key);
CREATE INDEX article_story ON article (story) WHERE story IS NOT NULL;
CREATE INDEX article_language ON article (lower(metadata ->> '$.language.value')) WHERE lower(metadata ->> '$.language.value') IS NOT NULL;
CREATE TABLE body (article INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE body_words USING fts5(text, head, prefix='3 4', ${words});
CREATE VIRTUAL TABLE head_words USING fts5(title, outlet, initials, authors, section, place, lead, prefix='1 2 3', ${words});
${settingsOf('often')}
CREATE VIRTUAL TABLE head_vocabulary USING fts5vocab(head_words, 'row');
CREATE TABLE outline (article INTEGER PRIMARY KEY, day TEXT, packed BLOB NOT NULL, sketch BLOB NOT NULL) STRICT;
CREATE INDEX outline_day ON outline (day);
CREATE TABLE story (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT) STRICT;
${storyTables}
CREATE TABLE listing (name TEXT PRIMARY KEY, entries BLOB NOT NULL) STRICT;
CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;
