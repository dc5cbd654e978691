const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The commonest given names of public life in English news, written down by hand; names that both genders bear are left out. */
const male = words(`
	aaron abdul abraham adam adrian ahmed alan albert alejandro alexander alexei ali allen alvin amir andrei andrew andy angus
	anthony antonio antony arnold arthur barack barry bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad
	bradley brandon brendan brent brett brian bruce bryan bryce calvin carl carlos cesar charles charlie chris christopher chuck
	clarence clark claude clifford cory craig curtis dan daniel darrell darren dave david dean denis dennis derek dick diego
	dmitri dmitry don donald doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin elijah elliott elon emmanuel
	eric ernest eugene evan felix fernando francisco francois frank franklin fred frederick gabriel gary gavin gene geoffrey
	george gerald gerard gilbert glenn gordon graham grant greg gregory guy hamid hank harold harry harvey hassan hector henry
	herbert herman howard hugh hugo ian ibrahim igor imran isaac ivan jack jacob jake james jamie jared jason jay jeb jeff jeffrey
	jeremy jerome jerry jesse jim jimmy joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan julian justin
	karl keith kenneth kevin kirk kurt kyle lamar larry lars lawrence leo leonard liam lindsey lloyd louis luis luke manuel marc
	marco marcus mario mark markus martin marvin matt matthew maurice max michael miguel mike mikhail mitch mitt mohamed mohammad
	mohammed muhammad nathan neil newt nicholas nick nicolas nigel noah norman olaf oleg oliver omar orrin oscar otto owen pablo
	patrick paul pavel pedro pete peter phil philip phillip pierre rafael rahm ralph ramon rand randall randy raul ray raymond
	reince rex ricardo richard rick rob robert roberto rodney rodrigo roger roland ron ronald ross roy rudolph rudy russell ryan
	salman salvador sam samuel saul scott sean sergei sergey seth shane simon stanley stephen sterling steve steven stuart ted
	terrence terry theodore thomas tim timothy todd tom tommy tony travis trent trey tyler vernon victor viktor vincent vladimir
	volodymyr wallace walter warren wayne wesley wilbur willard william winston xavier yitzhak yuri zachary antonin barney ken
`);

const female = words(`
	abigail adriana agnes alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela
	angelina anita ann anna anne annette annie april ashley audrey barbara beatrice becky bernadette beth betsy betty beverly
	bonnie brenda bridget brittany camille candace carla carly carmen carol caroline carolyn carrie catherine cathy cecilia
	charlotte cheryl chloe christina christine cindy claire clara claudia condoleezza connie crystal cynthia daisy dana danielle
	dawn deb debbie deborah debra denise diana diane dianne dolores donna doris dorothy eileen elaine elena eleanor elise
	elizabeth ella ellen emily emma erica erin eva evelyn fiona florence frances gabrielle gail georgia gina giorgia gladys
	gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen hillary holly hope huma ida ilhan ingrid irene
	isabel ivanka jackie jacqueline jan jane janet janice jean jeanne jen jenna jennifer jenny jessica jill joan joann jodi
	josephine joyce judith judy julia julie kamala karen karin kate katherine kathleen kathryn kathy katie kay kaja kayla
	kellyanne kelsey kirsten kirstjen kristen kristin kyrsten laura lauren laurie leah lena lily linda lisa liz lois lori lorraine
	louise lucia lucy lydia madeleine maggie malia maria marianne marie marilyn marjorie martha mary maureen maxine megan melania
	melinda melissa meredith michele michelle mildred mimi miriam molly monica muriel nadia nancy naomi natalia natalie natasha
	nicole nikki nina nora norma olga olivia pamela patricia patty paula pauline peggy penny phyllis priscilla rachel raisa
	rebecca regina rita roberta rosa rosalind rose rosemary roxanne ruth sally samantha sandra sara sarah sasha sharon sheila
	sheryl shirley silvia sofia sonia sophia stacey stephanie stormy sue susan susana suzanne svetlana sylvia tammy tanya tara
	teresa theresa tiffany tina tulsi ursula valerie vanessa vera veronica victoria viola virginia vivian wanda wendy yolanda
	yulia yvonne zoe
`);

/**
The gender that a given name tells, by its folded form.
*/
export const givenNames: ReadonlyMap<string, 'female' | 'male'> = new Map([
	...male.map(name => [name, 'male'] as const),
	...female.map(name => [name, 'female'] as const),
]);

const short = words(
	'joe=joseph mike=michael bill=william bob=robert jim=james dick=richard ted=edward chuck=charles jack=john liz=elizabeth kate=katherine tony=anthony rick=richard harry=harold larry=lawrence jerry=gerald steve=stephen hank=henry rudy=rudolph debbie=deborah mitt=willard rob=robert dave=david',
);

/**
The full form of a short given name: `michael` for “mike”.
*/
export const fullNames: ReadonlyMap<string, string> = new Map(
	short.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
);
