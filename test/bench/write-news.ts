import fs from 'node:fs';
import path from 'node:path';
import {openNewsroom} from './generate-news.ts';

/**
Writes so many made-up articles of about 4 kB into a new folder, with headers as in seeds/.
*/
export function writeNews(folder: string, count: number): void {
	fs.mkdirSync(folder);
	const newsroom = openNewsroom();
	for (let number = 0; number < count; number++) {
		const {title, outlet, authors, section, day, text} = newsroom(number);
		const header = `Source: ${outlet}\nTitle: ${title}\nAuthors: ${authors}\nSection: ${section}\nPublished_Date: ${day}\n`;
		const file = path.join(folder, `${String(number).padStart(6, '0')}.txt`);
		fs.writeFileSync(file, `=== METADATA ===\n\n${header}\n=== ARTICLE ===\n${title}\n\n${text}\n`);
		// As old as most files are: what was written just now is looked at twice.
		fs.utimesSync(file, 1.7e9, 1.7e9 + number);
	}
}
