import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compareArticles} from '../../../source/core/facts/compare-articles.ts';
import {mapPair, mirror, type Pair, sides} from '../../../source/core/pair.ts';
import {overlaps, textOf} from '../../../source/core/span.ts';
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
			left: '[1:上海市长李明周五辞职。]市议会下周开会。[2:审计发现基金缺少250000元。]沿海预计有雨。',
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
