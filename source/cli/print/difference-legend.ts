/**
What stands between two wordings of a detail.
*/
export const differenceLegend = '⊃ contains   ⊂ is part of   ≠ conflicts with   ~ may or may not be';
