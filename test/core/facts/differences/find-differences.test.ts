import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {
	findDifferences,
	mirrorDifference,
} from '../../../../source/core/facts/differences/find-differences.ts';
import type {Passage} from '../../../../source/core/facts/differences/passage.ts';
import {mirror, type Pair, sides} from '../../../../source/core/pair.ts';
import {textOf} from '../../../../source/core/span.ts';
import {passageOf} from './passages.ts';

/** The differences of two sentences, as a reader may check them: `date over the weekend ⊃ Sunday`. */
function differencesOf(
	left: string,
	right: string,
	days: readonly [string?, string?] = [],
): readonly string[] {
	const passages = {
		left: passageOf(left, {published: days[0]}),
		right: passageOf(right, {published: days[1]}),
	};
	return findDifferences(passages).map(difference => {
		const sign =
			difference.relation === 'contains'
				? difference.wider === 'left'
					? '⊃'
					: '⊂'
				: difference.relation === 'conflicts'
					? '≠'
					: '?';
		return [difference.kind, textOf(left, difference.left), sign, textOf(right, difference.right)].join(' ');
	});
}

type Case = readonly [
	left: string,
	right: string,
	expected: readonly string[],
	days?: readonly [string?, string?],
];

const cases: Readonly<Record<string, readonly Case[]>> = {
	'numbers of the same thing': [
		[
			'The blast left 12 people dead in the harbour.',
			'At least 10 people were killed by the blast in the harbour.',
			['number 12 ⊂ At least 10'],
		],
		[
			'The plan cuts $716 billion from the fund.',
			'The plan took more than $700 billion from the fund.',
			['number $716 billion ⊂ more than $700 billion'],
		],
		[
			'A poll shows 40 percent of voters back the bridge.',
			'The poll shows that 45 percent of voters back the bridge.',
			['number 40 percent ≠ 45 percent'],
		],
		[
			'They paid $43,885,310 in taxes.',
			'They paid $43 million in taxes.',
			['number $43,885,310 ? $43 million'],
		],
		[
			'Fines run from 200 to 900 crowns a boat.',
			'The fines are 500 crowns a boat.',
			['number 200 to 900 ⊃ 500'],
		],
		[
			'The suspect, in his 50s, was held at the harbour.',
			'The suspect, 56, of Port Ada, was held at the harbour.',
			['number in his 50s ⊃ 56'],
		],
		[
			'Estimates of how many boats were lost run from 400 to 600.',
			'In the storm 550 boats were lost.',
			['number 400 to 600 ⊃ 550'],
		],
		[
			'The council passed it 97-1 after the debate.',
			'The council passed it 96-2 after the debate.',
			['number 97-1 ≠ 96-2'],
		],
	],
	'numbers of persons': [
		[
			'Three passengers were taken to hospital with minor injuries.',
			'Five people were treated in hospital.',
			['number Three ≠ Five'],
		],
		[
			'A ferry with 212 people struck the rocks.',
			'The ferry with 214 passengers and crew struck them.',
			['number 212 ≠ 214'],
		],
		['A fire killed 12 people in the mill.', 'The fire in the mill left 15 dead.', ['number 12 ≠ 15']],
		['One person was killed in the crash.', 'Two people were killed in the crash.', ['number One ≠ Two']],
		[
			'Three women were arrested at the protest.',
			'Five people were arrested at the protest.',
			['number Three ? Five'],
		],
	],
	'numbers of persons that agree': [
		['Three people were taken to hospital.', 'Three passengers were treated in hospital.', []],
		['Three of the five people aboard were hurt.', 'Three passengers were hurt.', []],
		['A fire killed 12 people in the mill.', 'Twelve people died in the fire in the mill.', []],
		['Three women were arrested at the protest.', 'Five men were arrested at the protest.', []],
		['The ferry had 30 passengers.', 'The ferry had 30 people aboard and 20 cars.', []],
		['Two people were killed in the crash.', 'Five people were hurt in the crash.', []],
	],
	'lengths of time': [
		[
			'The steering failed about 20 minutes before the accident.',
			'The steering failed half an hour before the accident.',
			['number about 20 minutes ≠ half an hour'],
		],
		[
			'The judge jailed him for 18 months.',
			'The judge jailed him for two years.',
			['number 18 months ≠ two years'],
		],
		[
			'The talks lasted two and a half hours in the hall.',
			'The talks lasted two hours in the hall.',
			['number two and a half hours ≠ two hours'],
		],
		[
			'The power failed for several hours in the harbour.',
			'The power failed for three hours in the harbour.',
			['number several hours ⊃ three hours'],
		],
		[
			'The delay of an hour angered the crew.',
			'A delay of 50 minutes angered the crew.',
			['number an hour ? 50 minutes'],
		],
		[
			'The talks lasted over an hour in the hall.',
			'The talks lasted 90 minutes in the hall.',
			['number over an hour ⊃ 90 minutes'],
		],
	],
	'lengths of time that agree': [
		['The steering failed half an hour before.', 'The steering failed 30 minutes before.', []],
		['The talks took an hour and a half.', 'The talks took 90 minutes.', []],
		['The route was suspended for a week.', 'The route was suspended for seven days.', []],
		['The route was suspended for a fortnight.', 'The route was suspended for two weeks.', []],
		['The judge jailed him for 18 months.', 'The judge jailed him for a year and a half.', []],
		['The repairs took a month.', 'The repairs took 30 days.', []],
		['The 12-hour flight was late.', 'The flight of half a day was late.', []],
	],
	'what is no length of time': [
		['They train twice a week at the harbour.', 'They train for two weeks at the harbour.', []],
		['He arrived an hour ago at the harbour.', 'He waited for two hours at the harbour.', []],
		['The boat, 20 years old, sank in the harbour.', 'In 30 years no boat sank in the harbour.', []],
		['The shop is open seven days a week.', 'The shop is open for two weeks.', []],
		['One day the bridge will open.', 'The bridge will open for three days.', []],
	],
	'how long, and until when': [
		[
			'Nordlink suspended the route for a week.',
			'Nordlink cancelled all sailings on the route until the end of the month.',
			['date for a week ? until the end of the month'],
		],
		[
			'The school is closed for three days.',
			'The school is closed until Friday.',
			['date for three days ? until Friday'],
		],
		[
			'The school is closed until further notice.',
			'The school is closed until May 3.',
			['date until further notice ? until May 3'],
		],
		[
			'The school is closed for two weeks.',
			'The school was closed indefinitely.',
			['date for two weeks ? indefinitely'],
		],
	],
	'how long, and until when, that are no pair': [
		['The school is closed until Friday.', 'The school is closed until Friday.', []],
		['They waited for three hours at the school.', 'The tunnel is shut until Friday.', []],
		['The school is closed for a week, until Friday.', 'The school is closed for a week.', []],
	],
	'numbers that are no pair': [
		['A dozen members left the council.', 'Twelve members left the council.', []],
		['The NATO membership of 2 countries was discussed.', 'They discussed 3,000 NATO troops.', []],
		['He paid $500 for a boat with 12 seats.', 'He paid $500 for a boat with 20 oars.', []],
		['The council met in 2012 in the hall.', 'The council met for 20 hours in the hall.', []],
	],
	dates: [
		[
			'They met over the weekend to settle the matter.',
			'They met on Sunday to settle the matter.',
			['date over the weekend ⊃ Sunday'],
		],
		['The mayor resigned on Monday.', 'The mayor resigned on Tuesday.', ['date Monday ≠ Tuesday']],
		[
			'The bridge opened last month with a party.',
			'The bridge opened Nov. 12 with a party.',
			['date last month ⊃ Nov. 12'],
			['2025-12-01', '2025-12-01'],
		],
		[
			'The bridge opened last month with a party.',
			'The bridge opened Nov. 12 with a party.',
			['date last month ⊃ Nov. 12'],
			['2025-12-01'],
		],
		[
			'The mayor resigned yesterday.',
			'The mayor resigned on Wednesday.',
			['date yesterday ≠ Wednesday'],
			['2025-12-02', '2025-12-04'],
		],
		[
			'The mayor resigned Friday.',
			'The mayor resigned Friday afternoon.',
			['date Friday ⊃ Friday afternoon'],
		],
		[
			'He was born in 2008 at the harbour.',
			'He was born at the harbour in March 2008.',
			['date 2008 ⊃ March 2008'],
		],
		['The vote is set for April 30.', 'The vote is set for mid May.', ['date April 30 ≠ mid May']],
	],
	'dates that are no pair': [
		['The mayor resigned yesterday.', 'The mayor resigned on Monday.', [], ['2025-12-02', '2025-12-04']],
		['The bridge opened last month.', 'The bridge opened Nov. 12.', []],
		['The mayor may resign.', 'The mayor could march.', []],
		['The mayor, elected in 2012, resigned on Friday.', 'The mayor resigned on Friday.', []],
	],
	places: [
		[
			'The officials met in Florida to hammer out details.',
			'The officials met in Miami to work on details.',
			['place Florida ⊃ Miami'],
		],
		['The talks were held in Paris.', 'The talks were held in France.', ['place Paris ⊂ France']],
		[
			'They demanded that troops withdraw from Ukraine.',
			'They demanded that troops withdraw from the Donbas.',
			['place Ukraine ⊃ Donbas'],
		],
		['The speech was held in Berlin.', 'The speech was held in Munich.', ['place Berlin ≠ Munich']],
		[
			'He lived in South Florida for years.',
			'He lived in Doral, Fla., for years.',
			['place South Florida ⊃ Doral, Fla.'],
		],
	],
	'places that are no pair': [
		['They flew from Kyiv to the talks.', 'They flew to Paris for the talks.', []],
		['The talks were held in the U.S. this year.', 'The talks were held in the United States this year.', []],
		['France said the talks were over.', 'Paris said the talks were over.', []],
	],
	spellings: [
		[
			'President Volodymyr Zelensky spoke.',
			'President Volodymyr Zelenskyy spoke.',
			['spelling Zelensky ? Zelenskyy'],
		],
		[
			'Mr. Macron’s first name is Emmanuel.',
			'Mr. Macron’s first name is Emanuel.',
			['spelling Emmanuel ? Emanuel'],
		],
		[
			'The editor, William Harrow, called it shameful.',
			'The editor, Bill Harrow, called it shameful.',
			['spelling William ? Bill'],
		],
	],
	'spellings that are one': [
		['They met at the Élysée Palace.', 'They met at the Elysee Palace.', []],
		['Russia sent a note.', 'A Russian note was sent.', []],
		['The Martin plan failed.', 'The Norton plan failed.', []],
	],
	'persons and roles': [
		[
			'President Ada Quill spoke at noon.',
			'Prime Minister Ada Quill spoke at noon.',
			['role President ≠ Prime Minister'],
		],
		['A top aide resigned on Friday.', 'Omar Reyes resigned on Friday.', ['role A top aide ⊃ Omar Reyes']],
		[
			'Former communications director, Lena Gray, sued.',
			'Former aide, Lena Gray, sued.',
			['role Former communications director ⊂ Former aide'],
		],
	],
	'persons whom only one side names': [
		[
			'A top aide took the harbour money, the mayor wrote.',
			'The mayor wrote that Ms. Gray took it. Lena Gray, an aide, denied it.',
			['role A top aide ⊃ Ms. Gray'],
		],
		[
			'Mr. Lowe’s lawyer was held for hours.',
			'Omar Reyes, a lawyer, was held for hours.',
			['role Mr. Lowe’s lawyer ⊃ Omar Reyes'],
		],
		['Lena Gray, a former aide, was held.', 'Omar Reyes, an aide, was held.', []],
		['France’s president was held.', 'President Ada Quill was held.', []],
		['“We need a president who reads,” she said.', 'President Ada Quill was not named.', []],
	],
	'another name at the same spot': [
		[
			'The mayor met with Mary Quill about the harbour bridge.',
			'The mayor met with Peter Reyes about the harbour bridge.',
			['name Mary Quill ≠ Peter Reyes'],
		],
		[
			'Mary Quill opened the harbour bridge on Friday.',
			'Peter Reyes opened the harbour bridge on Friday.',
			['name Mary Quill ≠ Peter Reyes'],
		],
		[
			'The mayor met with Mary Quill about the harbour bridge.',
			'The mayor met with Ms. Quill about the harbour bridge.',
			[],
		],
		[
			'The mayor met with Mary Quill about the harbour bridge.',
			'The mayor met with Peter Reyes and Ms. Quill about the harbour bridge.',
			[],
		],
		['Mary Quill lied to the council.', 'Omar Reyes lied about the ferry.', []],
	],
	'persons that are the same': [
		['Mr. Putin rejected the plan.', 'President Vladimir Putin rejected the plan.', []],
		['Sen. Ada Quill voted.', 'Senator Ada Quill voted.', []],
	],
	attribution: [
		[
			'“The bridge is unsafe,” Mr. Lowe said of the harbour works.',
			'“The bridge is unsafe,” said Senator Quill of the harbour works.',
			['attribution Mr. Lowe ≠ Senator Quill'],
		],
		[
			'The bridge is unsafe, according to officials.',
			'The bridge is unsafe, Mr. Lowe said.',
			['attribution officials ⊃ Mr. Lowe'],
		],
	],
	'attribution by the sentences around': [
		[
			'“The bridge is unsafe,” Mr. Lowe said. “It sways in the wind.”',
			'The bridge sways in the wind, according to harbour officials.',
			['attribution Mr. Lowe ⊂ harbour officials'],
		],
		[
			'“The bridge is unsafe,” said a lawyer for Mr. Lowe.',
			'“The bridge is unsafe,” Omar Reyes said.',
			['attribution a lawyer for Mr. Lowe ? Omar Reyes'],
		],
	],
	'attribution that agrees': [
		[
			'“The bridge is unsafe,” said Jan Lowe, who speaks for the Guild.',
			'The bridge is unsafe, the Guild said.',
			[],
		],
		[
			'Mr. Lowe left the hall. “The bridge is unsafe,” he said.',
			'“The bridge is unsafe,” Jan Lowe said.',
			[],
		],
		['The bridge is unsafe, Ms. Quill told Jan Lowe.', 'The bridge is unsafe, Jan Lowe said.', []],
		['“The bridge is unsafe,” he said.', '“The bridge is unsafe,” Mr. Lowe said.', []],
		['The bridge is unsafe, Jan Lowe said.', 'The bridge is unsafe, Mr. Lowe said.', []],
	],
	certainty: [
		[
			'The mayor may resign over the bridge.',
			'The mayor resigned over the bridge.',
			['certainty may resign ? resigned'],
		],
		[
			'The mayor denied the report about the bridge.',
			'The mayor confirmed the report about the bridge.',
			['certainty denied ≠ confirmed'],
		],
		['The two will meet in the hall.', 'The two met in the hall.', ['certainty will meet ? met']],
		[
			'The mayor has not resigned over the bridge.',
			'The mayor resigned over the bridge.',
			['certainty has not resigned ≠ resigned'],
		],
	],
	'certainty by words before the deed': [
		[
			'The mayor allegedly sold the bridge.',
			'The mayor sold the bridge.',
			['certainty allegedly sold ? sold'],
		],
		[
			'The mayor did not directly dispute the sale.',
			'The mayor disputed the sale of it.',
			['certainty did not directly dispute ≠ disputed'],
		],
		[
			'The mayor has yet to make an endorsement.',
			'The mayor endorsed Ada Quill.',
			['certainty has yet to make an endorsement ≠ endorsed'],
		],
	],
	'certainty that agrees': [
		['The mayor recommended no charges.', 'The mayor left without recommending charges.', []],
		['The mayor will resign soon.', 'The mayor plans to resign soon.', []],
		['The mayor said it rained.', 'It rained, the mayor says.', []],
	],
	'the wording of a quote': [
		[
			'“We have a big challenge ahead of us,” she said.',
			'“We have a real challenge ahead of us,” she said.',
			['quote big ? real'],
		],
	],
	'other words of the same speaker': [
		[
			'“The new law does not discriminate,” Mr. Lowe said.',
			'“Nobody wants the law to discriminate against anyone,” Peter Lowe said.',
			['quote law does not discriminate ? law to discriminate against anyone'],
		],
		[
			'“The new law does not discriminate,” Mr. Lowe said.',
			'“Nobody wants the law to discriminate against anyone,” Ada Quill said.',
			['attribution Mr. Lowe ≠ Ada Quill'],
		],
	],
	'quotes that agree': [
		['“Senator Quill and I left the hall,” she said.', '“Sen. Quill & I left the hall,” she said.', []],
		['“I’d like to know who they are,” she said.', '“I would like to know who they are,” she said.', []],
		[
			'“We have … a challenge ahead of us,” she said.',
			'“We have, as you know, a challenge ahead of us,” she said.',
			[],
		],
		['“We will not yield to the storm,” she said.', '“There is no money for the bridge,” she said.', []],
	],
};

for (const [name, list] of Object.entries(cases)) {
	describe(name, () => {
		for (const [left, right, expected, days] of list) {
			test(`${left} │ ${right}`, () => assert.deepEqual(differencesOf(left, right, days), expected));
		}
	});
}

test('spans count in the full texts, and only the passages are read', () => {
	const left = 'Rain fell on Monday. They met in Florida for the talks. Nobody won in Texas.';
	const right = 'They met in Miami for the talks.';
	const found = findDifferences({
		left: passageOf(left, {span: {start: 21, end: 55}}),
		right: passageOf(right),
	});
	assert.deepEqual(
		found.map(difference => [
			difference.kind,
			textOf(left, difference.left),
			textOf(right, difference.right),
		]),
		[['place', 'Florida', 'Miami']],
	);
});

const pieces = fc.constantFrom(
	...'Mr. |Ada Quill |President |Prime Minister |a top aide |resigned |may resign |denied |confirmed |on Monday |Tuesday afternoon |over the weekend |last month |May 3, 2012 |in Florida |in Miami, Fla., |at least |$700 billion |12 |people |killed |40 percent |“we |have a |big |real |challenge” |said |according to |officials |in his 50s |Zelensky |Zelenskyy |, |. |\n|’s |é'.split(
		'|',
	),
);
const texts = fc.oneof(
	fc.array(pieces, {maxLength: 25}).map(list => list.join('')),
	fc.string({unit: 'binary', maxLength: 60}),
);
const passages: fc.Arbitrary<Passage> = fc
	.tuple(texts, fc.nat(), fc.nat(), fc.constantFrom(undefined, '2012-05-04', '0000-99-99', 'Friday'))
	.map(([text, one, other, published]) => {
		const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
			(a, b) => a - b,
		);
		return passageOf(text, {span: {start, end}, published});
	});
const pairs: fc.Arbitrary<Pair<Passage>> = fc.record({left: passages, right: passages});

describe('laws', () => {
	test('every span lies inside its passage and holds something; only a speaker may be named in another sentence', () => {
		fc.assert(
			fc.property(pairs, pair => {
				for (const difference of findDifferences(pair)) {
					for (const side of sides) {
						const {start, end} = difference[side];
						const {article, span} = pair[side];
						const [from, to] =
							difference.kind === 'attribution' ? [0, article.text.length] : [span.start, span.end];
						assert.ok(from <= start && start < end && end <= to);
					}
				}
			}),
			{numRuns: 500},
		);
	});

	test('exchanged passages give the exchanged differences', () => {
		const bare = (list: ReturnType<typeof findDifferences>) =>
			list.map(item => JSON.stringify(Object.entries(item).toSorted())).toSorted();
		fc.assert(
			fc.property(pairs, pair => {
				assert.deepEqual(
					bare(findDifferences(mirror(pair))),
					bare(findDifferences(pair).map(mirrorDifference)),
				);
			}),
			{numRuns: 500},
		);
	});

	test('a passage does not differ from itself', () => {
		fc.assert(
			fc.property(passages, passage => {
				assert.deepEqual(findDifferences({left: passage, right: passage}), []);
			}),
		);
	});
});
