import type {Article} from '../../source/core/article.ts';
import {readArticle} from './sessions.ts';

const article = (file: string, outlet: string, day: string, paragraphs: readonly string[]): Article =>
	readArticle(
		file,
		`=== METADATA ===\nTitle: ${paragraphs[0]}\nSource: ${outlet}\nPublished_Date: ${day}\n=== ARTICLE ===\n${paragraphs.join('\n\n')}\n`,
	);

/**
Three outlets on one accident, in our own words: they agree, differ in how many were on board, and each tells something of its own.
*/
export const ferryArticles: readonly Article[] = [
	article('wire.txt', 'Harbour Wire', '2025-11-20', [
		'Ferry runs aground off Lindholm, 214 evacuated',
		'The passenger ferry Aurora Nord ran aground on a reef off the island of Lindholm on Wednesday evening, and all 214 people on board were evacuated, the coast guard said.',
		'Three passengers were taken to hospital with minor injuries. The captain, Erik Solberg, told investigators that the rudder had failed about 20 minutes before the accident.',
		'The ferry, built in 1998, had passed a safety inspection in September, according to the Maritime Authority.',
	]),
	article('courier.txt', 'Daily Courier', '2025-11-21', [
		'Captain blames rudder as ferry strands with 212 aboard',
		'A ferry carrying 212 people struck rocks near Lindholm late on Wednesday. The coast guard brought everyone ashore in lifeboats.',
		'Captain Erik Solberg said that the rudder of the Aurora Nord failed half an hour before it hit the reef. Five people were treated in hospital.',
		'The opposition leader, Jon Vik, called for the resignation of the transport minister.',
	]),
	article('post.txt', 'Island Post', '2025-11-20', [
		'Aurora Nord evacuated in the dark',
		'All 214 passengers and crew of the ferry Aurora Nord were brought to safety by the coast guard after it ran onto a reef off Lindholm on Wednesday evening.',
		'Islanders opened the school gym and handed out blankets.',
		'The Maritime Authority said that the ferry, built in 1989, was last inspected in September.',
	]),
];

/**
An article on something else.
*/
export const budgetArticle: Article = article('budget.txt', 'Gazette', '2025-11-21', [
	'Springfield adopts its budget',
	'The council of Springfield adopted its budget after a short debate about a new library.',
]);
