import type {SeenDate} from './seen-date.ts';

/* English, German, French, Spanish, Italian, Portuguese, Dutch; without accents. */
const daysBack = [
	"today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag",
	'yesterday|last night|gestern|hier|ayer|ieri|ontem|gisteren',
	"(?:the )?day before yesterday|vorgestern|avant-hier|anteayer|antes de ayer|l[’']altro ieri|anteontem|eergisteren",
].map(
	names =>
		new RegExp(String.raw`^(?:${names})(?:,? (?:at |um |a |a las |alle |as |om )?\d{1,2}[:.h]\d\d.{0,20})?$`),
);

const ago = [
	/^(?:vor|il y a|hace|ha) (?:etwa |rund |environ |cerca de )?(.{1,24})$/,
	/^(?:about |around )?(.{1,24}?) (?:ago|fa|geleden)$/,
];

const units = {
	minute:
		's sec secs second seconds sekunde sekunden seconde secondes seconden segundo segundos secondi m min mins minute minutes minuten minuto minutos minuti',
	hour: 'h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur uren',
	day: 'd day days tag tagen jour jours dia dias giorno giorni dag dagen',
	week: 'w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken',
	month: 'mo month months monat monaten mois mes meses mese mesi maand maanden',
	year: 'y yr yrs year years jahr jahren an ans ano anos anno anni jaar',
} as const;

type Unit = keyof typeof units;

const unitNames = new Map<string, Unit>(
	(Object.keys(units) as Unit[]).flatMap(unit => units[unit].split(' ').map(name => [name, unit] as const)),
);
const one = /^(?:an?|one|einer?|einem|eine|une?|uno|una|um|uma|een)$/;
const counts = [
	'zero',
	'one',
	'two zwei deux dos due dois duas twee',
	'three drei trois tres tre drie',
	'four vier quatre cuatro quattro quatro',
	'five funf cinq cinco cinque vijf',
	'six sechs seis sei zes',
	'seven sieben sept siete sette sete zeven',
	'eight acht huit ocho otto oito',
	'nine neun neuf nueve nove negen',
	'ten zehn dix diez dieci dez tien',
].map(names => names.split(' '));

type Distance = {readonly count: number; readonly unit: Unit};

/**
Whether a date says only how long before it was read something was: “2 hours ago”, “yesterday”, “heute, 10:15”.
*/
export const isRelative = (written: string): boolean => readDistance(written) !== undefined;

/**
The date that relative words name, for somebody who read them at that time, with the precision that is left: of “2 hours ago” at one in the morning the month, of “3 weeks
ago” mostly the month, as it may be the days before. `undefined` where they are none, or not even the year is sure.
*/
export function resolveRelative(written: string, seen: SeenDate): string | undefined {
	const distance = readDistance(written);
	if (distance === undefined) {
		return undefined;
	}

	const [first = '', last = ''] = spanOf(distance, seen);
	return [10, 7, 4].map(length => first.slice(0, length)).find(date => date !== '' && last.startsWith(date));
}

function readDistance(written: string): Distance | undefined {
	const text = written
		.slice(0, 80)
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036F]/g, '')
		.trim()
		.replace(/\s+/g, ' ')
		.replace(
			/^(?:published|posted|updated|modified|veroffentlicht|aktualisiert|publie|mis a jour|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt)(?: le)?:? /,
			'',
		);
	const named = daysBack.findIndex(pattern => pattern.test(text));
	if (named >= 0) {
		return {count: named, unit: 'day'};
	}

	const amount = ago.map(pattern => pattern.exec(text)?.[1]).find(found => found !== undefined);
	const [, number = '', name = ''] = /^(\d{1,3}|[a-z]+)(?: |(?<=\d))([a-z]+)\.?$/.exec(amount ?? '') ?? [];
	const unit = unitNames.get(name);
	const count = /^\d/.test(number)
		? Number(number)
		: one.test(number)
			? 1
			: counts.findIndex(names => names.includes(number));
	return unit === undefined || count < 0 ? undefined : {count, unit};
}

const minutes = {minute: 1, hour: 60} as const;

/* The first and the last day that are meant. Who says two weeks means two, and not yet three. */
function spanOf({count, unit}: Distance, {first, last}: SeenDate): readonly string[] {
	switch (unit) {
		case 'minute':
		case 'hour': {
			const long = minutes[unit];
			return [dayAt(first - (count + 1) * long + 1), dayAt(last - count * long)];
		}

		case 'day': {
			return [dayAt(first - 1440 * count), dayAt(last - 1440 * count)];
		}

		case 'week': {
			return [dayAt(first - 1440 * (7 * count + 6)), dayAt(last - 1440 * 7 * count)];
		}

		default: {
			const months = unit === 'month' ? 1 : 12;
			return [monthsBefore(first, months * (count + 1)), monthsBefore(last, months * count)];
		}
	}
}

const dayAt = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 10);

function monthsBefore(minute: number, months: number): string {
	const day = new Date(minute * 60_000);
	day.setUTCMonth(day.getUTCMonth() - months);
	return day.toISOString().slice(0, 10);
}
