/*
Holds the grouping into stories against the marked stories, all 80 in one library, beside a plain reference.

	node test/eval/stories/main.ts                  train stories
	node test/eval/stories/main.ts --split dev      dev stories

The stories are years apart, so that their days alone nearly tell them apart. Hence the same articles once more, in ten libraries in
which the stories begin on days of two weeks, drawn by their names (means of ten), and in one in which no day is known. The threshold of the reference is the best one for train
stories in each library; ours is one for all, chosen on train stories. Then ours again, where every second article came when the others were grouped already. All articles were
reported independently: none should be taken for a copy of another.
*/
import type {Article} from '../../../source/core/article.ts';
import {holdSameRuns, runsOf} from '../../../source/core/stories/copies/are-copies.ts';
import {dayOf} from '../../../source/core/stories/days.ts';
import {groupIntoStories} from '../../../source/core/stories/group-into-stories.ts';
import {findTexts, howToGetThem, type TextSource} from '../article-texts.ts';
import {joinText, readMarks, type Split, toArticle} from '../marked-pairs.ts';
import {groupOneByOne} from './group-one-by-one.ts';
import {groupPlainly} from './group-plainly.ts';
import {type GroupFigures, rateGroups} from './rate-groups.ts';

type Told = {readonly story: string; readonly split: Split; readonly article: Article};

const texts = findTexts();
if (texts === undefined) {
	console.log(howToGetThem);
} else {
	report(readTold(texts), process.argv.includes('dev') ? 'dev' : 'train');
}

function readTold(source: TextSource): readonly Told[] {
	const told = readMarks().flatMap(marks => {
		const pair = joinText(marks, source);
		return (['a', 'b'] as const).map((side): [string, Told] => {
			const {file} = marks[side];
			const {article} = toArticle(pair[side]);
			const title = pair[side].title;
			const metadata = {
				...article.metadata,
				outlet: {value: pair[side].outlet, origin: 'header' as const},
				...(title !== null && {title: {value: title, origin: 'header' as const}}),
			};
			return [file, {story: pair.story, split: pair.split, article: {...article, id: file, file, metadata}}];
		});
	});
	return [...new Map(told).values()];
}

function report(told: readonly Told[], split: Split): void {
	const stories = new Map(told.map(({article, story}) => [article.file, story]));
	const splits = new Map(told.map(({article, split: own}) => [article.file, own]));
	const rate = (groups: readonly (readonly Article[])[], of: Split) =>
		rateGroups(
			groups,
			({file}) => stories.get(file) ?? file,
			({file}) => splits.get(file) === of,
		);
	const rated = new Set(told.filter(entry => entry.split === split).map(({story}) => story)).size;
	console.log(`${told.length} articles, ${rated} ${split} stories rated      precision  recall     F1`);
	reportCopies(told);
	for (const [name, libraries] of Object.entries(librariesOf(told))) {
		const plain = libraries.map(groupPlainly);
		const ratePlainly = (threshold: number, of: Split) =>
			meanOf(plain.map(groupsFrom => rate(groupsFrom(threshold), of)));
		const [threshold = 0] = Array.from({length: 60}, (_, step) => step / 100).toSorted(
			(one, other) => ratePlainly(other, 'train').F1 - ratePlainly(one, 'train').F1,
		);
		printRow(`${name}: plain, from ${threshold.toFixed(2)}`, ratePlainly(threshold, split));
		const ours = meanOf(libraries.map(articles => rate(groupIntoStories(articles), split)));
		printRow(`${' '.repeat(name.length)}  ours`, ours);
		const grown = meanOf(libraries.map(articles => rate(groupOneByOne(articles), split)));
		printRow(`${' '.repeat(name.length)}  half of them added one by one`, grown);
	}
}

/** All of them were reported independently. */
function reportCopies(told: readonly Told[]): void {
	const runs = told.map(({article}) => runsOf(article.text));
	const copies = runs.flatMap((one, index) => runs.slice(0, index).filter(other => holdSameRuns(one, other)));
	console.log(`${copies.length} of ${(told.length * (told.length - 1)) / 2} pairs are taken for copies`);
}

function meanOf(figures: readonly GroupFigures[]): GroupFigures {
	const mean = (name: keyof GroupFigures) =>
		figures.reduce((sum, figure) => sum + figure[name], 0) / figures.length;
	return {precision: mean('precision'), recall: mean('recall'), F1: mean('F1')};
}

function librariesOf(told: readonly Told[]): Readonly<Record<string, readonly (readonly Article[])[]>> {
	const firstDays = new Map<string, number>();
	for (const {story, article} of told) {
		firstDays.set(story, Math.min(firstDays.get(story) ?? Number.POSITIVE_INFINITY, dayOf(article)));
	}

	const inTwoWeeks = ({story, article}: Told, draw: number) => {
		const first = drawOf(`${draw} ${story}`) % 14;
		return withDay(article, first + dayOf(article) - (firstDays.get(story) ?? 0));
	};
	return {
		'days as they are': [told.map(({article}) => article)],
		'within two weeks': Array.from({length: 10}, (_, draw) => told.map(entry => inTwoWeeks(entry, draw))),
		'days unknown': [told.map(({article}) => withDay(article, undefined))],
	};
}

/** A number that a name draws, the same in every run. */
function drawOf(name: string): number {
	const hash = Array.from(name).reduce(
		(sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 0x01000193),
		0x811c9dc5 | 0,
	);
	return Math.abs(hash);
}

function withDay(article: Article, day: number | undefined): Article {
	const {published: _, ...metadata} = article.metadata;
	const value = day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);
	return {...article, metadata: {...metadata, ...(value && {published: {value, origin: 'header'}})}};
}

function printRow(label: string, {precision, recall, F1}: GroupFigures): void {
	const figures = [precision, recall, F1].map(figure => figure.toFixed(3).padStart(9));
	console.log(`${label.padEnd(42)}${figures.join('')}`);
}
