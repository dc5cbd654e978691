import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compareArticles} from '../../../source/core/facts/compare-articles.ts';
import {mapPair, mirror, type Pair, sides} from '../../../source/core/pair.ts';
import {overlaps, textOf} from '../../../source/core/span.ts';
import {generateArticles} from '../../bench/generate-articles.ts';
import {articleOf, readMarks} from '../../helpers/marked-text.ts';

const compare = (texts: Pair<string>) => compareArticles(mapPair(texts, text => articleOf(text)));

/** The numbers of the marks that the shown links join: `'1–1'` where a link covers mark 1 on both sides. */
function joinedMarks(marked: Pair<string>): readonly string[] {
	const texts = mapPair(marked, readMarks);
	return compare(mapPair(texts, ({text}) => text)).links.map(link =>
		sides
			.map(side => [...texts[side].marks].find(([, span]) => overlaps(span, link[side]))?.[0] ?? '?')
			.join('–'),
	);
}

describe('text that is not English is linked on names, numbers, dates, quotes and equal words, and the reader is told', () => {
	const languages: Readonly<Record<string, Pair<string>>> = {
		French: {
			left: `[1:Le maire de Lyon, Luc Quille, a démissionné vendredi après un an de querelles.] Le conseil se réunira la semaine prochaine.
[2:Une enquête a révélé que 250 000 euros manquaient dans la caisse.] De la pluie est attendue sur la côte.`,
			right: `La tempête a fermé les écoles. [2:Selon les enquêteurs, 250 000 euros ont disparu de la caisse du pont.]
[1:Vendredi, Luc Quille, le maire de Lyon, a annoncé sa démission.] Les pêcheurs accusent le dragage.`,
		},
		Spanish: {
			left: `[1:El alcalde de Sevilla, Luis Quilla, dimitió el viernes tras un año de disputas.] El consejo se reúne la próxima semana.
[2:Una auditoría reveló que faltaban 250.000 euros en la caja.] Se espera lluvia en la costa.`,
			right: `La tormenta cerró las escuelas. [2:Según los auditores, en la caja del puente faltan 250.000 euros.]
[1:El viernes, Luis Quilla, alcalde de Sevilla, anunció que se va.] Los pescadores culpan al dragado.`,
		},
		German: {
			left: `[1:Der Bürgermeister von Kiel, Ulf Kiehl, ist am Freitag zurückgetreten.] Der Rat tagt nächste Woche.
[2:Eine Prüfung ergab, dass 250.000 Euro in der Kasse fehlen.] Regen wird an der Küste erwartet.`,
			right: `Ein Sturm hielt die Fähren fest. [2:In der Kasse für die Brücke fehlen 250.000 Euro, sagen die Prüfer.]
[1:Am Freitag trat Ulf Kiehl, der Bürgermeister von Kiel, zurück.] Die Fischer geben dem Bagger die Schuld.`,
		},
		'Cyrillic letters': {
			left: `[1:Мэр Казани Илья Килев ушел в отставку в пятницу.] Совет соберется на следующей неделе.
[2:Проверка показала, что в кассе не хватает 250 000 рублей.] На побережье ожидается дождь.`,
			right: `Из-за шторма закрыты школы. [2:По словам проверяющих, в кассе не хватает 250 000 рублей.]
[1:В пятницу мэр Казани Илья Килев объявил об отставке.] Рыбаки недовольны.`,
		},
		'Arabic letters': {
			left: `[1:استقال عمدة بيروت كريم قلعي يوم الجمعة بعد عام من الخلافات.] يجتمع المجلس الأسبوع المقبل.
[2:كشف تدقيق عن فقدان 250000 دولار من الصندوق.] من المتوقع هطول أمطار.`,
			right: `أغلقت العاصفة المدارس. [2:قال المدققون إن 250000 دولار فقدت من الصندوق.]
[1:أعلن عمدة بيروت كريم قلعي يوم الجمعة رحيله.] الصيادون غاضبون.`,
		},
		'Chinese characters': {
			left: '[1:上海市长李明周五辞职。]市议会下周开会。[2:审计发现基金缺少250000元。]渔船明天出海。',
			right: '暴风雨关闭了学校。[2:审计员说，基金缺少250000元。][1:周五，上海市长李明宣布离职。]渔民不满。',
		},
	};
	for (const [name, texts] of Object.entries(languages)) {
		test(name, () => {
			assert.deepEqual(joinedMarks(texts), ['1–1', '2–2']);
			const plain = mapPair(texts, marked => readMarks(marked).text);
			const {links, limits} = compare(plain);
			assert.deepEqual(limits, [
				`Wording is compared for English only: what is in ${name} is linked on names, numbers, dates, quotes and equal words.`,
			]);
			assert.deepEqual(compare(mirror(plain)).limits, limits);
			const wordings = links.flatMap(({evidence}) => evidence.map(({left}) => textOf(plain.left, left)));
			assert.ok(!wordings.some(words => /^(?:le|la|de|der|die|el|los|в|من)$/i.test(words)), wordings.join());
		});
	}
});

describe('function words of a language that is not read link nothing', () => {
	const unrelated: Readonly<Record<string, Pair<string>>> = {
		Japanese: {
			left: '市長が辞任を発表した。市は新しい学校を建設した。警察は橋の事故を調べた。住民は水の不足を訴えた。',
			right:
				'選手が記録を更新した。会社は車の販売を開始した。大学は薬の研究を進めた。農家は米の価格を心配した。',
		},
		'Chinese characters': {
			left: '市长在周五的会议上辞职了。警察在调查桥的事故。学校的门关了。',
			right: '球员在比赛中得分了。公司在开始卖车。农民的米很贵了。',
		},
		Korean: {
			left: '시장은 목요일에 사임을 발표했다. 경찰은 다리 사고를 조사하고 있다. 학교는 다음 주까지 문을 닫는다.',
			right: '선수는 새 기록을 세웠다. 회사는 자동차 판매를 시작하고 있다. 대학은 약 연구를 계속한다.',
		},
		'a language that is not known': {
			left: 'Kaupunginjohtaja erosi torstaina pitkän kiistan jälkeen. Poliisi tutkii sillan onnettomuutta ja kuulee todistajia. Koulut ovat kiinni ensi viikkoon asti, ja lapset ovat kotona. Asukkaat valittivat veden puutteesta, mutta apua ei ole tullut, ja he ovat vihaisia.',
			right:
				'Urheilija rikkoi ennätyksen, ja yleisö oli innoissaan. Yhtiö aloitti autojen myynnin, mutta hinta on korkea. Yliopiston tutkijat löysivät uuden lääkkeen. Viljelijät pelkäävät riisin hinnasta, ja he ei ole saaneet tukea, mutta vuosi oli hyvä.',
		},
	};
	for (const [name, texts] of Object.entries(unrelated)) {
		test(name, () => {
			const {links, limits} = compare(texts);
			assert.deepEqual(links, []);
			assert.match(limits.join(), new RegExp(`what is in ${name} is linked on`));
		});
	}

	test('what carries the same fact in Japanese is linked, by names, numbers and runs of signs', () => {
		const {links} = compare({
			left: '水曜日の夜、リンドホルム島の沖で客船オーロラ号が座礁した。学校を休校にした。',
			right: '選手が記録を更新した。オーロラ号がリンドホルム島で座礁した事故で、人々が避難した。',
		});
		assert.equal(links.length, 1);
	});

	test('long names in Latin letters do not hide the language', () => {
		const text =
			'Nordlink International Shipping社のAurora Nord号が座礁した。船長のErik Solberg氏はRadio Nordで話した。検査は9月に行われた。';
		assert.match(
			compare({left: text, right: '会社は車を売った。大学は薬を作った。'}).limits.join(),
			/Japanese/,
		);
	});
});

const harbour = {
	left: `[1:Mayor Ada Quill resigned on Friday] after a year of quarrels over the harbour bridge.
The council meets next week. Its members have been divided since spring.
[2:An audit found that $250,000 was missing from the bridge fund.]
Rain is expected along the coast.`,
	right: `A storm kept the ferries in port. Schools will stay closed.
[2:Auditors say $250,000 is missing from the fund for the bridge.]
On Friday, [1:the mayor, Ada Quill, resigned], the first to do so in forty years.
Fishermen blame the dredging. Nobody has been charged with a crime.`,
};

describe('wire copy in capitals', () => {
	const hidden =
		'Text in capitals hides names: only those behind an office or a known first name, and known places, were recognised.';
	const plain = mapPair(harbour, marked => readMarks(marked).text);
	const both = mapPair(plain, text => text.toUpperCase());

	test('is linked as other text is, by names and dates too, and the reader is told', () => {
		for (const texts of [both, {...plain, left: both.left}, {...plain, right: both.right}]) {
			const {links, limits} = compare(texts);
			assert.deepEqual(limits, [hidden]);
			assert.deepEqual(
				links.map(link => mapPair(texts, (text, side) => textOf(text, link[side]).toUpperCase())),
				compare(plain).links.map(link => mapPair(both, (text, side) => textOf(text, link[side]))),
			);
			const kinds = links.flatMap(({evidence}) => evidence.map(({kind}) => kind));
			assert.ok(kinds.includes('date') && kinds.includes('number'), kinds.join());
		}

		const {links} = compare({...plain, left: both.left});
		const names = links.flatMap(({evidence}) => evidence.filter(({kind}) => kind === 'name'));
		assert.deepEqual(
			names.map(({left, right}) => [textOf(both.left, left), textOf(plain.right, right)]),
			[['ADA QUILL', 'Ada Quill']],
		);
	});

	test('is the same text as what is written as usual', () => {
		const {limits, links} = compare({left: plain.left, right: both.left});
		assert.deepEqual(limits, ['Both articles hold the same text.', hidden]);
		assert.ok(links.length >= 5);
	});
});

describe('tables, lists and briefs', () => {
	test('the rows of a table are linked to the sentences that tell them', () => {
		assert.deepEqual(
			joinedMarks({
				left: `Results of the vote
| Candidate | Votes | Share |
| --- | --- | --- |
[1:| Ada Quill | 12,403 | 54.2% |]
[2:| Ben Storm | 9,871 | 43.1% |]`,
				right: '[2:Ben Storm took 9,871 votes.] [1:Ada Quill won with 12,403, or 54.2 percent.] It rained.',
			}),
			['1–1', '2–2'],
		);
	});

	test('the points of a list are linked to the sentences that tell them', () => {
		assert.deepEqual(
			joinedMarks({
				left: `What we know:
• [1:The mayor, Ada Quill, resigned on Friday]
• [2:$250,000 is missing from the bridge fund]
• The council meets next week`,
				right: harbour.right,
			}),
			['1–1', '2–2'],
		);
	});

	test('a sentence of two briefs is linked, and a brief to the sentence of a long article', () => {
		const brief = '[1:The mayor, Ada Quill, resigned on Friday.]';
		assert.deepEqual(joinedMarks({left: brief, right: '[1:Ada Quill resigned as mayor on Friday.]'}), [
			'1–1',
		]);
		assert.deepEqual(joinedMarks({left: brief, right: harbour.right}), ['1–1']);
	});

	test('an article without text gives nothing, and takes nothing from the other', () => {
		const {links, only, limits} = compare({left: '', right: readMarks(harbour.right).text});
		assert.deepEqual([links, only.left, limits], [[], [], []]);
		assert.equal(only.right.length, 6);
	});
});

test('an article of 100,000 words is compared as far as it is said', () => {
	const [filler] = generateArticles(1, 100_000);
	const long = `${readMarks(harbour.left).text}\n${filler?.text}`;
	assert.ok(long.split(/\s+/).length > 100_000);
	const right = readMarks(harbour.right).text;
	const strong = (left: string) => compare({left, right}).links.filter(({strength}) => strength === 'strong');
	assert.equal(strong(long).length, 2);
	assert.equal(strong(long.toUpperCase()).length, 2);
	assert.deepEqual(compare({left: long, right}).limits, [
		'Only the first 2000 sentences of each article were compared.',
	]);
});
