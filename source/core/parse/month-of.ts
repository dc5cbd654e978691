/*
The months by their names: English, German, French, Spanish, Italian, Portuguese, Dutch and the northern languages, without accents.
No name means two months in any two of them.
*/
const names = [
	'january januar januari janvier enero gennaio janeiro',
	'february februar februari fevrier febrero febbraio fevereiro',
	'march marz maerz mars marzo marco maart',
	'april avril abril aprile',
	'may mai mayo maggio maio mei maj',
	'june juni juin junio giugno junho',
	'july juli juillet julio luglio julho',
	'august aout agosto augustus augusti',
	'september septembre septiembre settembre setembro sept',
	'october oktober octobre octubre ottobre outubro',
	'november novembre noviembre novembro',
	'december dezember decembre diciembre dicembre dezembro desember',
].map(list => list.split(' '));

const short = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const shortElsewhere = ['ene', 'fev', 'mrz', 'avr', 'mag', 'giu', 'lug', 'ago', 'set', 'okt', '', 'dez'];

/**
The number of a month by its name or the beginning of its English name, in lower case; `NaN` where it names none.
*/
export function monthOf(written: string): number {
	if (/^\d+$/u.test(written)) {
		return Number(written);
	}

	const word = written.normalize('NFD').replace(/[\u0300-\u036F]/gu, '');
	const full = names.findIndex(month => month.includes(word));
	const begun =
		full === -1
			? short.findIndex((month, index) => word.startsWith(month) && names[index]?.[0]?.startsWith(word))
			: full;
	const index = begun === -1 && word !== '' ? shortElsewhere.indexOf(word) : begun;
	return index === -1 ? Number.NaN : index + 1;
}
