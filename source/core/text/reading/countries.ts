/** Name, what its people are called, and what its government is called for short. Written down by hand. */
const table = `
	usa:american:washington,white house,pentagon|uk:british,briton:london,downing street|france:french:paris,elysee|germany:german:berlin
	|russia:russian:moscow,kremlin|ukraine:ukrainian:kyiv,kiev|china:chinese:beijing|japan:japanese:tokyo|india:indian:new delhi
	|pakistan:pakistani:islamabad|afghanistan:afghan:kabul|iran:iranian:tehran|iraq:iraqi:baghdad|syria:syrian:damascus
	|israel:israeli:jerusalem|lebanon:lebanese:beirut|jordan:jordanian:amman|egypt:egyptian:cairo|libya:libyan:tripoli
	|saudi arabia:saudi:riyadh|yemen:yemeni:sana|turkey:turkish,turk:ankara|greece:greek:athens|italy:italian:rome|spain:spanish:madrid
	|portugal:portuguese:lisbon|poland:polish:warsaw|hungary:hungarian:budapest|austria:austrian:vienna|switzerland:swiss:bern
	|belgium:belgian:brussels|netherlands:dutch:the hague|denmark:danish:copenhagen|sweden:swedish:stockholm|norway:norwegian:oslo
	|finland:finnish:helsinki|ireland:irish:dublin|iceland:icelandic:reykjavik|romania:romanian:bucharest|bulgaria:bulgarian:sofia
	|serbia:serbian:belgrade|croatia:croatian:zagreb|belarus:belarusian:minsk|georgia:georgian:tbilisi|armenia:armenian:yerevan
	|canada:canadian:ottawa|mexico:mexican:mexico city|cuba:cuban:havana|brazil:brazilian:brasilia|argentina:argentine:buenos aires
	|chile:chilean:santiago|colombia:colombian:bogota|venezuela:venezuelan:caracas|peru:peruvian:lima|honduras:honduran:tegucigalpa
	|guatemala:guatemalan:|haiti:haitian:|australia:australian:canberra|new zealand::wellington|indonesia:indonesian:jakarta
	|philippines:filipino,philippine:manila|vietnam:vietnamese:hanoi|thailand:thai:bangkok|malaysia:malaysian:kuala lumpur
	|north korea:north korean:pyongyang|south korea:south korean:seoul|taiwan:taiwanese:taipei|somalia:somali:mogadishu
	|kenya:kenyan:nairobi|nigeria:nigerian:abuja|south africa:south african:pretoria|sudan:sudanese:khartoum|ethiopia:ethiopian:addis ababa
	|palestinian authority:palestinian:ramallah|europe:european:|asia:asian:|africa:african:|korea:korean:|england:english:|scotland:scottish:
`;

const rows = table
	.trim()
	.split('|')
	.map(row => row.trim().split(':'))
	.map(([name = '', people = '', seats = '']) => ({
		name,
		people: people.split(','),
		seats: seats.split(','),
	}));

/**
The country that a folded name means: `usa` for “united states”.
*/
export const countries: ReadonlyMap<string, string> = new Map([
	...rows.map(({name}) => [name, name] as const),
	...['united states', 'united states of america', 'america', 'us', 'usa'].map(
		name => [name, 'usa'] as const,
	),
	...['united kingdom', 'britain', 'great britain', 'uk'].map(name => [name, 'uk'] as const),
]);

/**
The country of a folded word for its people: `france` for “french”, `russia` for “russians”.
*/
export const peoples: ReadonlyMap<string, string> = new Map(
	rows.flatMap(({name, people}) =>
		people
			.filter(word => word !== '')
			.flatMap(word => [
				[word, name] as const,
				[/(?:n|i|o|k|t)$/.test(word) ? `${word}s` : word, name] as const,
			]),
	),
);

/**
The country for whose government a folded place may stand: `ukraine` for “kyiv”. Weak: it is also the place itself.
*/
export const seats: ReadonlyMap<string, string> = new Map(
	rows.flatMap(({name, seats: list}) => list.filter(seat => seat !== '').map(seat => [seat, name] as const)),
);

/**
Folded names of places that are no countries: the states and large cities of the United States, and what is in the news.
*/
export const places: ReadonlySet<string> = new Set(
	`alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
	louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey
	new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee
	texas utah vermont virginia west_virginia wisconsin wyoming new_york_city manhattan brooklyn los_angeles chicago houston
	phoenix philadelphia san_antonio san_diego dallas san_francisco seattle denver boston detroit memphis baltimore
	milwaukee atlanta miami cleveland tampa pittsburgh cincinnati orlando st_louis las_vegas portland charlotte minneapolis new_orleans
	hong_kong gaza geneva crimea donbas puerto_rico guantanamo_bay middle_east west_bank benghazi aleppo ferguson charlottesville
	silicon_valley wall_street long_island staten_island capitol_hill`
		.trim()
		.split(/\s+/)
		.map(name => name.replaceAll('_', ' ')),
);
