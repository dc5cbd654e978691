/** What is said of an article whose file holds no more of it than a summary. */
export const summaryOnly = 'Only a summary of it is in the file, not the article.';
