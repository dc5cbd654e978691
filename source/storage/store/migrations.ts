/**
Marks a database as one of newsreader: `nwsr`.
*/
export const applicationId = 0x6e_77_73_72;

/**
The steps from an empty database to today's, the oldest first: the version of a database is how many it has taken. A step that was ever
published is never changed.

Of a verdict, what is searched for has a column of its own. The rest is handed back as it came, and is kept as JSON: it comes back to the
letter, even where a quote was cut through the middle of a character, which SQLite's texts cannot hold.
*/
export const migrations: readonly string[] = [
	`
	CREATE TABLE verdict_entry (
		number INTEGER PRIMARY KEY AUTOINCREMENT,
		id TEXT NOT NULL UNIQUE,
		at TEXT NOT NULL,
		left_article TEXT NOT NULL,
		left_file TEXT NOT NULL,
		left_quote TEXT NOT NULL,
		right_article TEXT NOT NULL,
		right_file TEXT NOT NULL,
		right_quote TEXT NOT NULL,
		verdict TEXT
	) STRICT;
	CREATE INDEX verdict_entry_left_article ON verdict_entry (left_article);
	CREATE INDEX verdict_entry_left_file ON verdict_entry (left_file);
	`,
	// An article that entries know by one text and file, and as what it was met later: renamed, changed, or both.
	`
	CREATE TABLE sighting (
		number INTEGER PRIMARY KEY AUTOINCREMENT,
		kept_article TEXT NOT NULL,
		kept_file TEXT NOT NULL,
		article TEXT NOT NULL,
		file TEXT NOT NULL,
		UNIQUE (kept_article, kept_file, article, file)
	) STRICT;
	CREATE INDEX sighting_article ON sighting (article);
	CREATE INDEX sighting_file ON sighting (file);
	`,
	// What the reader fills in about an article; a value that is NULL empties the field.
	`
	CREATE TABLE correction_entry (
		number INTEGER PRIMARY KEY AUTOINCREMENT,
		id TEXT NOT NULL UNIQUE,
		at TEXT NOT NULL,
		article TEXT NOT NULL,
		file TEXT NOT NULL,
		field TEXT NOT NULL,
		value TEXT
	) STRICT;
	CREATE INDEX correction_entry_article ON correction_entry (article);
	CREATE INDEX correction_entry_file ON correction_entry (file);
	`,
	// What the reader marked, what the library is made of, what was said about stories, searches that were given a name, and where the reader was in each library.
	// Marks are read all at once, and are found without an index. What was kept before goes with a text as well from now on, whatever its
	// number in a file of several.
	`
	UPDATE verdict_entry SET left_article = substr(left_article, 1, instr(left_article, '#') - 1) WHERE instr(left_article, '#') > 0;
	UPDATE verdict_entry SET right_article = substr(right_article, 1, instr(right_article, '#') - 1) WHERE instr(right_article, '#') > 0;
	UPDATE correction_entry SET article = substr(article, 1, instr(article, '#') - 1) WHERE instr(article, '#') > 0;
	UPDATE OR REPLACE sighting SET kept_article = substr(kept_article, 1, instr(kept_article, '#') - 1) WHERE instr(kept_article, '#') > 0;
	UPDATE OR REPLACE sighting SET article = substr(article, 1, instr(article, '#') - 1) WHERE instr(article, '#') > 0;
	CREATE TABLE mark_entry (
		number INTEGER PRIMARY KEY AUTOINCREMENT,
		id TEXT NOT NULL UNIQUE,
		at TEXT NOT NULL,
		article TEXT NOT NULL,
		file TEXT NOT NULL,
		kind TEXT NOT NULL,
		value TEXT,
		is_set INTEGER NOT NULL
	) STRICT;
	CREATE TABLE library_root (
		path TEXT PRIMARY KEY,
		at TEXT NOT NULL
	) STRICT;
	CREATE TABLE story_entry (
		number INTEGER PRIMARY KEY AUTOINCREMENT,
		id TEXT NOT NULL UNIQUE,
		at TEXT NOT NULL,
		edit TEXT NOT NULL
	) STRICT;
	CREATE TABLE saved_search (
		key TEXT PRIMARY KEY,
		name TEXT NOT NULL,
		query TEXT NOT NULL,
		at TEXT NOT NULL
	) STRICT;
	CREATE TABLE reading_state (
		library TEXT PRIMARY KEY,
		at TEXT NOT NULL,
		state TEXT NOT NULL
	) STRICT;
	`,
];

/**
The version since which a database remembers where articles were met. One that nobody may write stays at an older.
*/
export const sightingVersion = 2;

/**
The version since which a database holds corrections.
*/
export const correctionVersion = 3;

/**
The version since which a database holds marks, the paths of the library, edits of stories, saved searches and where the reader was.
*/
export const libraryVersion = 4;

/**
The tables that hold what nobody can give again: they are carried over from a damaged database.
*/
export const readersTables = [
	'verdict_entry',
	'correction_entry',
	'mark_entry',
	'library_root',
	'story_entry',
	'saved_search',
	'reading_state',
	'sighting',
] as const;
