export const libraryOrders = ['story', 'newest', 'oldest', 'outlet', 'title'] as const;

/**
How a library is sorted: by story, or as one list.
*/
export type LibraryOrder = (typeof libraryOrders)[number];
