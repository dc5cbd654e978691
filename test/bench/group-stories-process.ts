/*
One measurement of the grouping in a process of its own, as JSON.

	group-stories-process make FILE COUNT      writes the kept outlines of so many made-up articles
	group-stories-process ours|plain FILE      groups them
	group-stories-process index FILE           groups them in an index, and adds some to the others
*/
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {groupOutlines} from '../../source/core/stories/group-outlines.ts';
import {keepOutline} from '../../source/core/stories/kept-outline.ts';
import {unpackOutline} from '../../source/core/stories/pack-outline.ts';
import {openIndex} from '../../source/storage/index/open-index.ts';
import {groupLibrary} from '../../source/storage/index/stories/group-library.ts';
import {updateStories} from '../../source/storage/index/stories/update-stories.ts';
import {writeOutline} from '../../source/storage/index/write-file.ts';
import {median} from './figure.ts';
import {generateStories} from './generate-stories.ts';
import {groupByPlainIndex} from './group-by-plain-index.ts';

/** As many as in an export of a month; a library of years is quicker. */
const days = 28;

const [way = '', file = '', count = '0'] = process.argv.slice(2);
if (way === 'make') {
	make(Number(count));
} else {
	console.log(JSON.stringify(way === 'index' ? measureIndex() : measureGrouping()));
}

/** Each article as its day, how long its outline and its sketch are, and both. */
function make(articles: number): void {
	const told = [...keptOf(articles)].toSorted((one, other) => one.day - other.day);
	const target = fs.openSync(file, 'w');
	for (const {day, packed, sketch} of told) {
		fs.writeSync(target, Int32Array.of(day, packed.length, sketch.length));
		fs.writeSync(target, packed);
		fs.writeSync(target, sketch);
	}

	fs.closeSync(target);
}

function* keptOf(articles: number) {
	for (const {title, text, day} of generateStories(articles, {days, words: 600})) {
		const kept = keepOutline({
			id: '',
			file: '',
			sha256: '',
			metadata: {title: {value: title, origin: 'header'}},
			others: [],
			text,
			furniture: [],
			remarks: [],
		});
		yield {day, ...kept};
	}
}

function readMade() {
	const bytes = fs.readFileSync(file);
	const places: number[] = [];
	const lengthAt = (place: number) => bytes.readInt32LE(place + 4);
	for (let at = 0; at < bytes.length; at += 12 + lengthAt(at) + bytes.readInt32LE(at + 8)) {
		places.push(at);
	}

	const packedAt = (place: number) => bytes.subarray(place + 12, place + 12 + lengthAt(place));
	const sketchAt = (place: number) => {
		const start = place + 12 + lengthAt(place);
		return bytes.subarray(start, start + bytes.readInt32LE(place + 8));
	};
	return {
		days: Float64Array.from(places, place => bytes.readInt32LE(place)),
		kept: (index: number) => ({packed: packedAt(places[index] ?? 0), sketch: sketchAt(places[index] ?? 0)}),
		outlines: () => places.values().map(place => unpackOutline(packedAt(place))),
	};
}

function measureGrouping() {
	const row = readMade();
	const before = process.memoryUsage().rss;
	const startedAt = performance.now();
	const groups = way === 'ours' ? new Set(groupOutlines(row)).size : groupByPlainIndex(row.outlines());
	return {
		milliseconds: performance.now() - startedAt,
		megabytes: Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 1e6,
		groups,
	};
}

function measureIndex() {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-stories-'));
	try {
		const {days: all, kept} = readMade();
		const database = openIndex({kind: 'file', file: path.join(folder, 'index.db')});
		const put = (index: number): number => {
			const day = new Date((all[index] ?? 0) * 86_400_000).toISOString().slice(0, 10);
			const {lastInsertRowid} = database
				.prepare(
					`INSERT INTO article (file, hash, day, lead, metadata, others, furniture, remarks)
					VALUES (1, ?, ?, '', '{}', '[]', '[]', '[]')`,
				)
				.run(String(index), day);
			const article = Number(lastInsertRowid);
			writeOutline(database, {article, day}, kept(index));
			return article;
		};
		const step = Math.min(500, Math.floor(all.length / 40));
		const isLater = (index: number) => index % step === 0;
		database.exec('BEGIN');
		for (const index of Array.from(all.keys()).filter(place => !isLater(place))) {
			put(index);
		}

		database.exec('COMMIT');
		const before = process.memoryUsage().rss;
		const startedAt = performance.now();
		groupLibrary(database, []);
		const milliseconds = performance.now() - startedAt;
		const added = Array.from(all.keys())
			.filter(isLater)
			.map(index => {
				const addedAt = performance.now();
				updateStories(database, [put(index)], []);
				return performance.now() - addedAt;
			});
		database.close();
		return {
			milliseconds,
			megabytes: Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 1e6,
			added: median(added),
		};
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
}
