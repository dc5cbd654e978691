const systemFiles = new Set(['Thumbs.db', 'desktop.ini', 'Icon\r']);

// What lies beside articles in a folder: pictures and recordings, and the parts of saved web pages.
const extensions = new Set(
	(
		'avif bmp gif heic ico jpeg jpg png svg tif tiff webp aac flac m4a mp3 oga ogg wav avi m4v mkv mov mp4 mpeg webm ' +
		'css js mjs map otf ttf woff woff2'
	).split(' '),
);

/**
Whether a file of a folder is, by its name, one that the reader does not mean as an article: hidden, kept there by the
system or by an office program, a picture, a recording, or a part of a saved web page.
*/
export function isNoArticle(name: string): boolean {
	// While a document is open, Word and LibreOffice keep a file with its reader's name beside it.
	if (/^(?:\.|~\$)|~$/u.test(name) || systemFiles.has(name)) {
		return true;
	}

	const dot = name.lastIndexOf('.');
	return dot > 0 && extensions.has(name.slice(dot + 1).toLowerCase());
}
