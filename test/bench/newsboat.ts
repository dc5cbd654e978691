import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {generateArticles} from './generate-articles.ts';

const items = 1000;

/**
Newsboat with a feed of 1,000 generated items, all of it in a folder of its own: its settings, its cache, and the feed as a
file. Gives the command that opens it without a network; `undefined` where newsboat is missing or cannot read the feed.
*/
export function prepareNewsboat(folder: string): string | undefined {
	fs.mkdirSync(folder);
	const feed = path.join(folder, 'feed.xml');
	const [urls, cache, config] = ['urls', 'cache.db', 'config'].map(name => path.join(folder, name));
	if (urls === undefined || cache === undefined || config === undefined) {
		return undefined;
	}

	fs.writeFileSync(feed, feedOf(generateArticles(items)));
	fs.writeFileSync(urls, `${pathToFileURL(feed).href}\n`);
	fs.writeFileSync(config, 'auto-reload no\nrefresh-on-startup no\n');
	const words = ['-u', urls, '-c', cache, '-C', config];
	// Its folder for settings is asked for even where all files are named.
	const env = {...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder};
	const {status} = spawnSync('newsboat', [...words, '-x', 'reload'], {env});
	return status === 0 ? `HOME=${folder} newsboat -q ${words.join(' ')}` : undefined;
}

const feedOf = (articles: ReturnType<typeof generateArticles>): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Generated</title><link>http://localhost/</link>${articles
		.map(
			({title, text}, index) =>
				`<item><title>${title}</title><guid>${index}</guid><link>http://localhost/${index}</link><description>${text}</description></item>`,
		)
		.join('')}</channel></rss>`;
