export const sides = ['left', 'right'] as const;

/**
One of the two outlets that are read together.
*/
export type Side = (typeof sides)[number];

/**
One value for each of the two outlets that are read together.
*/
export type Pair<T> = Readonly<Record<Side, T>>;

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/**
What is made for each outlet.
*/
export const eachSide = <T>(make: (side: Side) => T): Pair<T> => ({left: make('left'), right: make('right')});

/**
The same step, taken for both outlets.
*/
export const mapPair = <From, To>(pair: Pair<From>, step: (value: From, side: Side) => To): Pair<To> => ({
	left: step(pair.left, 'left'),
	right: step(pair.right, 'right'),
});

/**
The pair with its sides exchanged.
*/
export const mirror = <T>(pair: Pair<T>): Pair<T> => ({
	left: pair.right,
	right: pair.left,
});
