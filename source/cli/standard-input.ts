/**
How standard input is called where a file can be named.
*/
export const standardInput = '-';
