import assert from 'node:assert/strict';
import test from 'node:test';
import {findWords} from '../../../source/core/text/find-words.ts';
import {guessLanguage} from '../../../source/core/text/guess-language.ts';

const guess = (text: string) => guessLanguage(findWords(text))?.name;

const written: Readonly<Record<string, string>> = {
	French: 'Le maire de la ville a démissionné vendredi, selon son bureau.',
	Spanish: 'El alcalde de la ciudad dimitió el viernes, según su oficina.',
	Portuguese: 'O prefeito da cidade renunciou na sexta-feira, segundo o seu gabinete.',
	Italian: 'Il sindaco della città si è dimesso venerdì, secondo il suo ufficio.',
	German: 'Der Bürgermeister der Stadt ist am Freitag zurückgetreten, wie sein Büro mitteilt.',
	Dutch: 'De burgemeester van de stad is vrijdag afgetreden, meldt het stadhuis.',
	Swedish: 'Stadens borgmästare avgick på fredagen och ska inte ställa upp i ett nytt val.',
	'Danish or Norwegian': 'Byens ordfører gikk av på fredag og skal ikke stille til valg.',
	Polish: 'Burmistrz miasta podał się do dymisji w piątek po dochodzeniu w sprawie mostu.',
	Turkish: 'Belediye başkanı ve yardımcısı cuma günü istifa etti, ancak bir açıklama yapmadı.',
	'Cyrillic letters': 'Мэр города ушел в отставку в пятницу.',
	'Arabic letters': 'استقال عمدة المدينة يوم الجمعة.',
	'Hebrew letters': 'ראש העיר התפטר ביום שישי.',
	'Greek letters': 'Ο δήμαρχος παραιτήθηκε την Παρασκευή.',
	Korean: '시장은 금요일에 사임했다.',
	Japanese: '市長は金曜日に辞任した。',
	'Chinese characters': '市长周五辞职。',
};

test('a sentence tells its language by its letters or its function words, in capitals too', () => {
	assert.deepEqual(
		Object.values(written).map(text => guess(text)),
		Object.keys(written),
	);
	assert.equal(guess(written['French']?.toUpperCase() ?? ''), 'French');
});

test('English is English, with names and quotes in other languages, in capitals, and in a few words', () => {
	for (const text of [
		'The mayor of the city resigned on Friday, her office said.',
		'THE MAYOR OF THE CITY RESIGNED ON FRIDAY, HER OFFICE SAID.',
		'Mayor resigns.',
		'Los Angeles and El Paso remember Oscar de la Renta, who was born in the Dominican Republic.',
		'“Je ne regrette rien de ce que la ville a fait”, the mayor told the crowd in the square as it began to rain, and she left with her deputy.',
		'Volodymyr Zelensky (Володимир Зеленський) met Emmanuel Macron in Paris.',
		'1. Quill 12,403\n2. Storm 9,871',
		'',
	]) {
		assert.equal(guess(text), undefined, text);
	}
});
