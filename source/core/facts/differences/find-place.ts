/*
Which place lies in which. Written from general knowledge of geography, for this program: the countries that are in the news most with their
capitals, large cities and regions, and the states of the USA with theirs. Names that mean two places far apart (Georgia, Washington) stand
where American news means them most often. It is no complete list: what is missing is not compared.
*/

/** `whole: parts`; `=` joins other names of the same place. */
const table = `
Europe: France, Germany, United Kingdom=Britain=Great Britain=U.K.=UK, Italy, Spain, Portugal, Poland, Ukraine, Russia, Netherlands=Holland, Belgium, Austria, Switzerland, Sweden, Norway, Denmark, Finland, Ireland, Greece, Hungary, Romania, Bulgaria, Serbia, Croatia, Czech Republic, Slovakia, Belarus, Lithuania, Latvia, Estonia, Moldova, Turkey, Iceland, Albania, Kosovo
Middle East=Mideast: Israel, Iran, Iraq, Syria, Lebanon, Saudi Arabia, Jordan, Yemen, Qatar, Kuwait, United Arab Emirates, Oman, Bahrain, Gaza, West Bank
Asia: China, Japan, India, Pakistan, Afghanistan, South Korea, North Korea, Vietnam, Thailand, Indonesia, Malaysia, Philippines, Singapore, Taiwan, Bangladesh, Myanmar=Burma, Nepal, Sri Lanka, Kazakhstan
Africa: Egypt, Libya, Tunisia, Algeria, Morocco, Sudan, South Sudan, Ethiopia, Somalia, Kenya, Nigeria, Ghana, Mali, Niger, South Africa, Zimbabwe, Zambia, Congo, Uganda, Rwanda, Tanzania, Cameroon, Senegal
South America=Latin America: Brazil, Argentina, Chile, Colombia, Venezuela, Peru, Ecuador, Bolivia, Uruguay, Paraguay
Central America: Guatemala, Honduras, El Salvador, Nicaragua, Panama, Costa Rica
France: Paris, Marseille, Lyon, Nice, Toulouse, Strasbourg, Bordeaux, Lille, Normandy, Calais, Versailles
Paris: Élysée Palace, Élysée
Germany: Berlin, Munich, Hamburg, Frankfurt, Cologne, Bavaria, Dresden, Leipzig, Stuttgart, Ramstein
United Kingdom: England, Scotland, Wales, Northern Ireland, London, Manchester, Birmingham, Liverpool, Glasgow, Edinburgh, Belfast, Salisbury
England: London, Manchester, Birmingham, Liverpool, Salisbury
London: Downing Street, Westminster, Heathrow
Italy: Rome, Milan, Naples, Venice, Turin, Sicily, Florence, Genoa
Spain: Madrid, Barcelona, Catalonia, Valencia, Seville
Ukraine: Kyiv=Kiev, Kharkiv, Odesa=Odessa, Lviv, Mariupol, Kherson, Zaporizhzhia, Donbas=Donbass, Donetsk, Luhansk, Crimea, Bakhmut, Pokrovsk, Dnipro
Donbas: Donetsk, Luhansk, Bakhmut, Pokrovsk
Russia: Moscow, St. Petersburg, Kremlin, Siberia, Chechnya, Sochi, Kursk, Belgorod, Vladivostok, Rostov
Moscow: Kremlin, Red Square
Poland: Warsaw, Krakow, Gdansk
Turkey: Istanbul, Ankara, Izmir
Israel: Jerusalem, Tel Aviv, Haifa, Golan Heights
Gaza: Gaza City, Rafah, Khan Younis
West Bank: Ramallah, Hebron, Jenin, Nablus
Syria: Damascus, Aleppo, Raqqa, Idlib, Homs, Manbij
Iraq: Baghdad, Mosul, Basra, Erbil, Kurdistan, Fallujah
Iran: Tehran, Isfahan, Natanz
Lebanon: Beirut
Saudi Arabia: Riyadh, Jeddah, Mecca
Qatar: Doha
United Arab Emirates: Dubai, Abu Dhabi
Egypt: Cairo, Sinai, Alexandria
Libya: Tripoli, Benghazi
Afghanistan: Kabul, Kandahar, Helmand, Bagram
Pakistan: Islamabad, Karachi, Lahore, Peshawar, Abbottabad
India: New Delhi, Delhi, Mumbai, Kolkata, Bangalore, Kashmir
China: Beijing, Shanghai, Hong Kong, Tibet, Xinjiang, Wuhan, Guangzhou, Shenzhen
Japan: Tokyo, Osaka, Hiroshima, Okinawa, Fukushima
South Korea: Seoul, Busan, Pyeongchang
North Korea: Pyongyang
Vietnam: Hanoi, Ho Chi Minh City, Saigon, Da Nang
Australia: Sydney, Melbourne, Canberra, Brisbane, Perth
Canada: Ottawa, Toronto, Montreal, Vancouver, Quebec, Ontario, Alberta
Mexico: Mexico City, Tijuana, Ciudad Juárez, Monterrey, Cancún, Sinaloa
Cuba: Havana, Guantánamo Bay, Guantánamo
Brazil: Rio de Janeiro, São Paulo, Brasília
Argentina: Buenos Aires
Venezuela: Caracas
Colombia: Bogotá
Belgium: Brussels
Netherlands: Amsterdam, The Hague
Switzerland: Geneva, Zurich, Davos, Bern
Austria: Vienna
Sweden: Stockholm
Norway: Oslo
Denmark: Copenhagen, Greenland
Finland: Helsinki
Ireland: Dublin
Greece: Athens
Hungary: Budapest
Czech Republic: Prague
Kenya: Nairobi
Nigeria: Lagos, Abuja
South Africa: Johannesburg, Cape Town, Pretoria
United States=U.S.=US=U.S.A.=America: Alabama=Ala., Alaska, Arizona=Ariz., Arkansas=Ark., California=Calif., Colorado=Colo., Connecticut=Conn., Delaware=Del., Florida=Fla., Georgia=Ga., Hawaii, Idaho, Illinois=Ill., Indiana=Ind., Iowa, Kansas=Kan., Kentucky=Ky., Louisiana=La., Maine, Maryland=Md., Massachusetts=Mass., Michigan=Mich., Minnesota=Minn., Mississippi=Miss., Missouri=Mo., Montana=Mont., Nebraska=Neb., Nevada=Nev., New Hampshire=N.H., New Jersey=N.J., New Mexico=N.M., New York=N.Y., North Carolina=N.C., North Dakota=N.D., Ohio, Oklahoma=Okla., Oregon=Ore., Pennsylvania=Pa., Rhode Island=R.I., South Carolina=S.C., South Dakota=S.D., Tennessee=Tenn., Texas, Utah, Vermont=Vt., Virginia=Va., West Virginia=W.Va., Wisconsin=Wis., Wyoming=Wyo., Washington=D.C.=District of Columbia, Puerto Rico
Washington: White House, Oval Office, Rose Garden, Capitol, Capitol Hill, Pentagon
Alabama: Birmingham, Montgomery, Mobile, Huntsville
Alaska: Anchorage, Juneau, Wasilla
Arizona: Phoenix, Tucson, Mesa, Scottsdale
Arkansas: Little Rock
California: Los Angeles, San Francisco, San Diego, Sacramento, Oakland, San Jose, San Bernardino, Beverly Hills, Berkeley, Hollywood
Colorado: Denver, Boulder, Aurora, Colorado Springs
Connecticut: Hartford, New Haven, Newtown, Norwalk, Stamford
Delaware: Wilmington, Dover
Florida: Miami, Orlando, Tampa, Tallahassee, Jacksonville, Palm Beach, West Palm Beach, Fort Lauderdale, Parkland, Mar-a-Lago, Doral
Georgia: Atlanta, Savannah, Augusta
Hawaii: Honolulu
Illinois: Chicago, Springfield
Indiana: Indianapolis, South Bend, Gary
Iowa: Des Moines, Cedar Rapids, Ames, Davenport
Kentucky: Louisville, Lexington, Frankfort
Louisiana: New Orleans, Baton Rouge
Maine: Portland, Bangor
Maryland: Baltimore, Annapolis, Camp David
Massachusetts: Boston, Cambridge, Worcester
Michigan: Detroit, Flint, Lansing, Ann Arbor, Dearborn
Minnesota: Minneapolis, St. Paul
Mississippi: Biloxi
Missouri: St. Louis, Kansas City, Ferguson, Jefferson City
Nebraska: Omaha
Nevada: Las Vegas, Reno, Carson City
New Hampshire: Manchester, Concord, Nashua
New Jersey: Newark, Trenton, Jersey City, Fort Lee, Bedminster, Atlantic City
New Mexico: Albuquerque, Santa Fe
New York: New York City, Manhattan, Brooklyn, Queens, the Bronx, Staten Island, Albany, Buffalo, Long Island
New York City: Manhattan, Brooklyn, Queens, the Bronx, Staten Island, Trump Tower, Times Square
North Carolina: Charlotte, Raleigh, Greensboro, Durham
Ohio: Cleveland, Columbus, Cincinnati, Dayton, Toledo
Oklahoma: Oklahoma City, Tulsa
Oregon: Portland, Salem
Pennsylvania: Philadelphia, Pittsburgh, Harrisburg, Scranton
South Carolina: Charleston, Columbia, Greenville
Tennessee: Nashville, Memphis, Knoxville
Texas: Houston, Dallas, Austin, San Antonio, El Paso, Fort Worth, Waco
Utah: Salt Lake City
Virginia: Richmond, Norfolk, Charlottesville, Quantico, Arlington, Alexandria
Wisconsin: Milwaukee, Madison, Kenosha
Washington State: Seattle, Spokane
Wyoming: Cheyenne
`;

/** Where one passage holds the other; `tree` is read from the table when it is asked for first. */
let tree: ReadonlyMap<string, PlaceEntry> | undefined;

/** `wholes` are all the places that hold it, by their names. */
export type PlaceEntry = {readonly name: string; readonly wholes: ReadonlySet<string>};

/**
The form in which a place is looked up: without case, dots and marks.
*/
export const foldPlace = (written: string): string =>
	written
		.normalize('NFD')
		.replace(/[\u0300-\u036f.]/g, '')
		.toLowerCase();

/**
The place of this name, folded; `undefined` where the table does not know it.
*/
export function findPlace(folded: string): PlaceEntry | undefined {
	tree ??= readTable();
	return tree.get(folded);
}

function readTable(): ReadonlyMap<string, PlaceEntry> {
	const parents = new Map<string, string[]>();
	const aliases = new Map<string, string>();
	for (const line of table.trim().split('\n')) {
		const [whole = '', parts = ''] = line.split(': ');
		const [parent = ''] = namesOf(whole, aliases);
		for (const part of parts.split(', ')) {
			const [name = ''] = namesOf(part, aliases);
			parents.set(name, [...(parents.get(name) ?? []), parent]);
		}
	}

	const wholesOf = (name: string): string[] =>
		(parents.get(name) ?? []).flatMap(parent => (parent === name ? [] : [parent, ...wholesOf(parent)]));
	return new Map(Array.from(aliases, ([alias, name]) => [alias, {name, wholes: new Set(wholesOf(name))}]));
}

function namesOf(written: string, aliases: Map<string, string>): readonly string[] {
	const names = written.split('=').map(foldPlace);
	for (const alias of names) {
		aliases.set(alias, aliases.get(alias) ?? names[0] ?? alias);
	}

	return names;
}
