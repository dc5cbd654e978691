/**
Words by which news prose says the same thing, written down by hand: each line is one root. Irregular forms, and words
that outlets exchange for each other; “sided” words (illegal alien, undocumented immigrant) name the same people.
*/
const classes = `
	kill dead die death slain slay fatal fatally lethal deadly
	resign resignation quit ouster oust
	fire fired firing dismiss dismissal sack
	vote voted voting ballot poll polls
	lawmaker lawmakers legislator legislators congressman congresswoman representative representatives
	republican republicans gop conservative conservatives
	democrat democrats democratic
	lawyer lawyers attorney attorneys counsel
	probe investigation investigate investigator investigators inquiry investigating
	police cop cops officer officers
	gun guns firearm firearms weapon weapons rifle rifles handgun
	shoot shot shooting shooter gunman gunfire gunmen
	immigrant immigrants migrant migrants alien aliens undocumented
	immigration
	child children kid kids
	begin began begun start started starting launch launched
	end ended finish finished conclude concluded
	rise rose risen increase increased increases grow grew grown climb climbed
	fall fell fallen drop dropped decrease decline declined
	cut cuts reduce reduced reduction slash
	criticize criticized criticism blast blasted slam slammed condemn condemned condemnation denounce denounced rebuke rebuked assail assailed attack attacked
	praise praised laud lauded commend applaud applauded
	win won winning victory victorious winner
	defeat defeated beat beaten lose lost loss
	approve approved approval pass passed passage
	reject rejected rejection refuse refused refusal
	nominate nominated nominee nomination
	pick picked choose chose chosen choice select selected selection
	bill legislation measure law laws statute
	meet met meeting summit
	plan plans proposal propose proposed
	arrest arrested custody detain detained
	charge charged charges indict indicted indictment
	protest protests protester protesters demonstrator demonstrators demonstration rally
	tweet tweeted tweets twitter
	usa america american americans
	britain british uk
	woman women female
	man men male
	go went gone
	take took taken
	give gave given
	speak spoke spoken speech remarks
	write wrote written writing
	hold held
	leave left departure depart departed
	send sent
	pay paid payment
	know knew known
	think thought
	seek sought
	bring brought
	buy bought purchase purchased
	sell sold sale
	teach taught teacher teachers
	stand stood
	strike struck
	steal stole stolen theft
	hide hid hidden
	break broke broken
	draw drew drawn
	drive drove driven driver
	ride rode
	become became
	come came
	see saw seen
	run ran
	make made
	lead led leader leaders leadership
	feel felt
	find found
	hear heard
	build built
	spend spent spending
	fight fought
	sue sued lawsuit suit
	judge judges justice justices court
	sexual sexually sex
	assault assaulted assaulting
	rape raped
	marry married marriage wedding
	gay homosexual lesbian lgbt lgbtq
	abort abortion abortions
	obamacare aca
	economy economic
	military army troops troop soldier soldiers
	terror terrorist terrorists terrorism
	kidnap abduct abducted kidnapped
	injure injured wounded wound injury injuries hurt
	blaze wildfire
	storm hurricane
	help aid assistance assist
	need require required must
	demand demanded call called
	warn warned warning
	vow vowed promise promised pledge pledged
	apologize apologized apology sorry
	deny denied denial
	confirm confirmed confirmation
	agree agreed agreement deal accord
	support supported backing endorse endorsed endorsement
	oppose opposed opposition opponent opponents
	ban banned prohibit prohibited bar barred
	halt halted stop stopped
	delay delayed postpone postponed
	release released
	order ordered directive
	announce announced announcement
	reveal revealed disclose disclosed
	email emails
	phone telephone
	president presidential presidency
	senate senator senators
	congress congressional
	governor gubernatorial
	russia russian russians
	china chinese
	israel israeli israelis
	iran iranian iranians
	iraq iraqi iraqis
	syria syrian syrians
	ukraine ukrainian ukrainians
	mexico mexican mexicans
	korea korean koreans
	france french
	germany german germans
	europe european europeans
	islam islamic muslim muslims
	christian christians christianity
	jew jews jewish
	black african
	white caucasian
	wealthy rich
	raise raised
	job jobs employment
	tax taxes taxation
	hire hired
	visit visited trip travel traveled travelling traveling
`;

const rootOfWord: ReadonlyMap<string, string> = new Map(
	classes
		.trim()
		.split('\n')
		.flatMap(line => {
			const words = line.trim().split(' ');
			return words.map(word => [word, words[0] ?? word] as const);
		}),
);

/** So many letters of a word tell its root: `senten` of “sentence” and “sentencing”. */
const letters = 6;

/**
The root under which a folded word is the same as its derived forms and as the words that news prose exchanges for it.
*/
export const rootOf = ({folded, stem}: {readonly folded: string; readonly stem: string}): string =>
	rootOfWord.get(folded) ?? stem.slice(0, letters);
