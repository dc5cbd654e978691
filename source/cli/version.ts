// The build puts the version of package.json here; sources that run unbuilt have none.
declare const NEWSREADER_VERSION: string | undefined;

/**
The version of the program.
*/
export const version: string = typeof NEWSREADER_VERSION === 'string' ? NEWSREADER_VERSION : '0.0.0-source';
