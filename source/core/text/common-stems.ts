/**
Stems of the everyday words of news prose (“announced”, “week”, “official”), written down by hand. They tell less
than their rarity in two articles suggests.
*/
export const commonStems: ReadonlySet<string> = new Set(
	`
		abl accord account across act action actual add address again against ago agre ahead air allow almost
		alon along alreadi alwai america american amid among announc answer appear approach area argu around
		ask attempt attent avail awai back bad base becom begin behind believ best better big bit board bodi
		book break bring build busi call came campaign candid capit care carri case caus center central
		centuri certain chanc chang charg check child children choos citi citizen claim clear clearli close
		come comment committe common commun compani concern confer consid continu control cost countri coupl
		cours court creat crisi critic current cut dai deal decad decid decis defend demand democrat describ
		despit detail develop differ difficult direct discuss door draw drive drop earli earlier econom
		effect effort either elect els emerg end enough ensur entir especi event ever everi everyon evid
		exampl expect explain express face fact fail famili far feder feel few field fight figur final find
		fire first five focu follow forc foreign former forward found four free fridai friend full fund futur
		game gave gener get give given go goal good got govern great ground group grow gui half hand happen
		hard head hear help high hit hold home hope hour hous howev hundr idea import includ increas indic
		individu inform instead interest interview involv issu job join judg keep kei kind know larg last
		late later latest law lawmak lead leader learn least leav led left less let letter level life like
		limit line list littl live local long look lose lot low made mai main major make man mani mark matter
		mayb mean meanwhil measur media meet member men mention messag might million mind minut moment mondai
		monei month morn move much must name nation near nearli need never new next night note noth number
		offer offic offici often old on open opinion opportun oppos order other outsid pai part parti
		particular particularli pass past peopl percent perhap period person place plai plan point polici
		polit poor posit possibl post power prepar present presid press pretti previou problem process produc
		program project promis protect provid public push put question quick quickli rais ran rather reach
		read readi real realli reason receiv recent record refer reject relat releas remain remark report
		repres republican request requir respond respons rest result return right rise role rule run saturdai
		second section see seek seem seen send senior sens seri seriou serv servic set sever share short show
		side sign similar simpli sinc situat six small social someon someth soon sort sound sourc speak
		speaker special specif speech spend spokesman spokeswoman stage stai stand start state statement step
		still stop stori strategi strong suggest sundai support sure system take talk team televis tell ten
		term thank thing think third thought thousand three thursdai time todai togeth tomorrow tonight top
		total toward tri try tuesdai turn tweet two type understand unit us usual variou view visit vote
		voter wai wait walk want war washington watch wednesdai week weekend well went white whole wide win
		without woman women word work worker world write wrong wrote ye year yesterdai yet young
	`
		.trim()
		.split(/\s+/),
);
