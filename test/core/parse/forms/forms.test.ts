import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Article} from '../../../../source/core/article.ts';
import {parseFile} from '../../../../source/core/parse/parse-file.ts';
import {madeFiles} from './made-files.ts';

/** What a reader sees of an article first, on a line. */
const inShort = ({file, metadata, text, remarks}: Article): string =>
	[
		file,
		...(['title', 'outlet', 'authors', 'published', 'language'] as const).map(name => {
			const field = metadata[name];
			return field ? `${field.value}${field.origin === 'inferred' ? '?' : ''}` : '·';
		}),
		`${text.length}: ${text.slice(0, 44).replaceAll('\n', '⏎')}${remarks.length > 0 ? ` (${remarks.length})` : ''}`,
	].join(' | ');

const files = madeFiles();

for (const {file, bytes} of files) {
	test(`${file} gives its articles, and says what could not be read`, async () => {
		const {articles, problems} = await parseFile({file, bytes});
		const lines = [
			...articles.map(inShort),
			...problems.map(({file: where, message}) => `${where}: ${message}`),
		];
		assert.deepEqual(lines, expected[file]);
	});
}

test('every file that is expected is there', () => {
	assert.deepEqual(Object.keys(expected).sort(), files.map(({file}) => file).sort());
});

const expected: Readonly<Record<string, readonly string[]>> = {
	'article.html': [
		'article.html | Harbour bridge closes after storm | The Example Courier | Ann Example, Jo Sample, Kim O’Test | 2025-11-28 | en-GB | 794: The harbour bridge in Port Example was close',
	],
	'body.html': ['body.html | Kiosk moves | · | · | · | · | 69: Kiosk moves⏎⏎The kiosk moves to the square o'],
	'clipped.md': [
		'clipped.md | Lighthouse sold: what comes next | Valley Courier | Ann Example, Jo Sample | 2025-11-21 | · | 429: Lighthouse sold: what comes next⏎⏎The lighth',
	],
	'mill.mhtml': [
		'mill.mhtml | Mill burns | Harbour Gazette? | Sam Sample | · | en | 313: A fire destroyed the old mill in Café Lane o',
	],
	'box.mbox': [
		'box.mbox#1 | Mill burns | Harbour Gazette? | · | 2025-11-21 | · | 81: A fire destroyed the old mill on Friday.⏎Fro',
		'box.mbox#2 | Strike ends | courier.example? | · | 2025-11-21 | · | 37: Dockers ended their strike on Friday.',
	],
	'cut.json': [
		'cut.json: This JSON is broken (line 1, column 46). Export the articles anew, or mend that place.',
	],
	'doctype.rss': [
		'doctype.rss | One &c; two | Trap | · | · | · | 49: Entities &c; and &file; stay as they are wri (1)',
	],
	'empty.json': [],
	'empty.rss': [],
	'feed.atom': [
		'feed.atom#1 | Council votes on bridge | Valley Courier | Sam Sample | 2025-11-20 | en | 69: The council voted nine to four for a new bri',
		'feed.atom#2 | Snow on the pass | Valley Courier | The Courier Desk | · | en | 33: Snow closed the pass on Thursday. (1)',
	],
	'feed.json': [
		'feed.json#1 | Well dries up | Hill Weekly | Ann Example | 2025-10-30 | · | 37: The village well dried up in October.',
		'feed.json#2 | Choir returns | Hill Weekly | · | 2025-10-31 | · | 33: The choir returned from its tour.',
	],
	'feed.rss': [
		'feed.rss#1 | Ferry line & pier reopen | Harbour Gazette | Ann Example | 2025-11-21 | en-GB | 101: The ferry to Gull Island sails again after a',
		'feed.rss#2 | Bakery closes | Harbour Gazette | · | · | en-GB | 60: The bakery on Quay Street closes on Monday — (1)',
		'feed.rss#3: It has no text, only the title “Nothing in it”. Export it with its text.',
	],
	'gdelt.json': [
		'gdelt.json | Bears seen near station | gazette.example | · | 2025-11-21 | English | 49: Two bears were seen near the station on Thur',
	],
	'letter.eml': [
		'letter.eml | Ferry line reopens — after two years | Harbour Gazette – Morning? | · | 2025-11-21 | · | 147: The ferry to Gull Island sails again after a',
	],
	'named.csv': [
		'named.csv#1 | Well dries up | Hill Weekly | · | 2025-10-30 | · | 89: The village well dried up in October.⏎⏎It ha',
		'named.csv#2 | Choir returns | Hill Weekly | · | 2025-10-31 | · | 33: The choir returned from its tour.',
		'named.csv#3: It has no text, only the title “Nothing in it”. Export it with its text.',
	],
	'news-please.jsonl': [
		'news-please.jsonl#1 | School wins prize | gazette.example | Ann Example | 2025-11-21 | en | 78: A school in Hillside won a national prize.⏎I',
		'news-please.jsonl#3 | Bears seen | courier.example | · | 2025-11-19 | en | 37: Two bears were seen near the station.',
		'news-please.jsonl: Line 3 is no JSON, and was left out; the other lines were read. Export it anew.',
		'news-please.jsonl#2: It has no text, only the title “Nothing in it”. Export it with its text.',
	],
	'newsapi.json': [
		'newsapi.json#1 | Ferry line reopens | Harbour Gazette | Ann Example | 2025-11-21 | · | 85: The ferry to Gull Island sails again after a (1)',
		'newsapi.json#2 | Snow on the pass | Valley Courier | · | 2025-11-20 | · | 33: Snow closed the pass on Thursday. (1)',
	],
	'newsml-1.xml': [
		'newsml-1.xml | School wins prize | Example Agency | Sam Sample | 2025-11-20 | en | 79: A school in Hillside won a national prize.⏎⏎',
	],
	'newsml-g2.xml': [
		'newsml-g2.xml | Strike ends at port | Example Wire | Jo Sample | 2025-11-21 | en | 76: Dockers in Port Town ended their strike on F',
	],
	'newspaper3k.json': [
		'newspaper3k.json | Fire destroys old mill | gazette.example | Ann Example, Jo Sample | 2025-11-21 | en | 58: A fire destroyed the old mill on Friday.⏎⏎No',
	],
	'nitf.xml': [
		'nitf.xml | Fire destroys old mill | Example Wire | Ann Example | 2025-11-21 | en | 144: Caption: The mill on Friday.⏎⏎A fire destroy',
	],
	'no-article.json': [
		'no-article.json: No field of this JSON holds the text of an article. Name the field text, body or content, and newsreader reads it.',
	],
	'numbers.csv': [
		'numbers.csv: No column of this table holds texts. Name one text, body or content in its first row, and newsreader reads it.',
	],
	'shift-jis.html': [
		'shift-jis.html | 港の橋、嵐の後に閉鎖 | 見本新聞 | · | 2025-11-28 | ja | 167: 港の橋は金曜日、二本の橋脚にひびが見つかったため閉鎖された、と市は発表した。橋は一日に一',
	],
	'trafilatura.json': [
		'trafilatura.json | Strike ends at port | Valley Courier | Jo Sample; Sam Sample | 2025-11-21 | en | 75: Dockers in Port Town ended their strike on F',
	],
	'unnamed.tsv': [
		'unnamed.tsv#1 | Bears seen near the station? | courier.example? | · | 2025-11-20? | · | 145: Two bears were seen near the station on Thur (1)',
		'unnamed.tsv#2 | Market moves across the river? | courier.example? | · | 2025-11-21? | · | 144: The market moves to the old station on the o (1)',
	],
	'wordpress.json': [
		'wordpress.json | Market “moves” | blog.example? | · | 2025-11-21 | · | 57: The market moves to the old station.⏎⏎Stalls',
	],
	'week.epub': [
		'week.epub#1 | The choir | Hill Weekly, No. 47 | Ann Example | 2025-11-21 | en | 642: The choir⏎⏎The choir was seen again on Frida',
		'week.epub#2 | The well | Hill Weekly, No. 47 | Ann Example | 2025-11-21 | en | 633: The well⏎⏎The well was seen again on Friday,',
		'week.epub: The chapter gone.xhtml is missing in this EPUB. Get it anew.',
	],
	'orchard.docx': [
		'orchard.docx | Orchard sold | · | Jo Sample | · | · | 84: Orchard sold⏎⏎The orchard on the hill was so (1)',
	],
	'lighthouse.pdf': [
		'lighthouse.pdf | Lighthouse dark | · | Sam Sample | 2025-11-21? | · | 144: Lighthouse dark⏎⏎The lighthouse on the cape  (1)',
	],
	'crawl.warc': [
		'crawl.warc#1 | · | gazette.example? | · | · | · | 48: The quarry was closed on Friday, the owner s',
		'crawl.warc#2 | · | courier.example? | · | · | · | 31: Snow closed the pass on Friday.',
		'crawl.warc#3 | Apples ripe | Hill Weekly | · | · | en | 1256: The apple was seen again on Friday, and thos',
	],
	'crawl.warc.gz': [
		'crawl.warc.gz#1 | · | gazette.example? | · | · | · | 48: The quarry was closed on Friday, the owner s',
		'crawl.warc.gz#2 | · | courier.example? | · | · | · | 31: Snow closed the pass on Friday.',
		'crawl.warc.gz#3 | Apples ripe | Hill Weekly | · | · | en | 1256: The apple was seen again on Friday, and thos',
	],
	'many.zip': [
		'many.zip#1 | · | · | · | · | · | 47: The baker of Quay Street won a prize on Frid',
		'many.zip#2 | Ferry line & pier reopen | Harbour Gazette | Ann Example | 2025-11-21 | en-GB | 101: The ferry to Gull Island sails again after a',
		'many.zip#3 | Bakery closes | Harbour Gazette | · | · | en-GB | 60: The bakery on Quay Street closes on Monday — (1)',
		'many.zip#5 | · | · | · | · | · | 51: The tram was late on Friday, as it is on mos',
		'many.zip: folder/broken.json: This JSON is broken (it ends too early). Export the articles anew, or mend that place.',
		'many.zip#4: It has no text, only the title “Nothing in it”. Export it with its text.',
	],
	'lines.jsonl.gz': [
		'lines.jsonl.gz#1 | School wins prize | gazette.example | Ann Example | 2025-11-21 | en | 78: A school in Hillside won a national prize.⏎I',
		'lines.jsonl.gz#3 | Bears seen | courier.example | · | 2025-11-19 | en | 37: Two bears were seen near the station.',
		'lines.jsonl.gz: lines.jsonl: Line 3 is no JSON, and was left out; the other lines were read. Export it anew.',
		'lines.jsonl.gz#2: It has no text, only the title “Nothing in it”. Export it with its text.',
	],
};
