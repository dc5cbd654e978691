/**
Three invented articles on an accident. They contradict each other in how many were aboard and hurt, for how long the steering had failed, and
when the ferry was built.
*/
export const ferry: readonly string[] = [
	`The passenger ferry Aurora Nord ran aground on a reef off the island of Lindholm on Wednesday evening, and all 214 people on board were evacuated, the coast guard said.
Three passengers were taken to hospital with minor injuries. The captain, Erik Solberg, 58, told investigators that the steering had failed about 20 minutes before the accident.
"We had no rudder and we had no time," Mr. Solberg said in a radio interview on Thursday.
The ferry, built in 1998, had passed a safety inspection in September, according to the Maritime Authority. About 40 tonnes of diesel are still in its tanks. A salvage ship from Bergen is expected to arrive on Friday.
Prime Minister Karin Dahl visited the island on Thursday and promised a full inquiry. The shipping company, Nordlink, suspended the route for a week.`,
	`A ferry carrying 212 people struck rocks near Lindholm late on Wednesday. Everyone was brought ashore by lifeboats, the coast guard said. Five people were treated in hospital.
Captain Erik Solberg said that the ship's steering failed half an hour before the Aurora Nord hit the reef. "We had no rudder and we had no time," he told Radio Nord.
Inspectors of the Maritime Authority had cleared the ferry in September. Environmental groups warned of an oil spill: 40 tonnes of fuel remain in the vessel.
Nordlink, the owner, cancelled all sailings on the route until the end of the month. The opposition leader, Jon Vik, called for the resignation of the transport minister.`,
	`All 214 passengers and crew of the Aurora Nord were brought to safety after the ferry ran onto a reef on Wednesday evening.
Islanders opened the school gym and handed out blankets. "I counted every boat," said Maja Lund, 71, a retired teacher.
The Maritime Authority said that the ferry, built in 1989, was last inspected in September. A salvage ship is expected on Friday.
Prime Minister Karin Dahl came to Lindholm on Thursday and promised an independent inquiry.`,
];
