/**
A stretch of an article's text: from `start` up to, but not including, `end`, counted in UTF-16 units.
*/
export type Span = {readonly start: number; readonly end: number};

/**
The words of a span.
*/
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/**
Whether two spans share at least one unit.
*/
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
