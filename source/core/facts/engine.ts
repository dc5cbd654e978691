/**
The version of features and weights: scores of different engines cannot be compared.
*/
export const engine = 'lexical-5';
