import {XMLParser} from 'fast-xml-parser';
import {decodeAnyText} from '../common/decode-any-text.ts';
import {decodeEntities} from '../common/decode-entities.ts';

/**
An element of XML, its children in their order. References in texts are resolved; those that a document defines for itself stay as they are written.
*/
export type XmlElement = {
	/** The name with its prefix, as it is written. */
	readonly name: string;
	/** The name without its prefix, in lower case. */
	readonly local: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: ReadonlyArray<XmlElement | string>;
};

/**
XML as far as it could be read, or a sentence that says why it could not.
*/
export type ReadXml = {readonly root: XmlElement; readonly isCutOff: boolean} | {readonly problem: string};

const textName = '#text';
const cdataName = '#cdata';
const attributesName = ':@';

/* Deeper than this no news is nested; a file that is means harm. */
const deepest = 200;

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: false,
	processEntities: false,
	ignoreDeclaration: true,
	ignorePiTags: true,
	textNodeName: textName,
	cdataPropName: cdataName,
	maxNestedTags: deepest,
});

/**
Reads XML. A document type is left out before anything looks at it: entities that it defines are never expanded, and nothing outside is asked for.
*/
export function readXml(bytes: Uint8Array): ReadXml {
	const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
	const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/iu.exec(head)?.[1];
	const text = decodeAnyText(bytes, declared);
	if (text === undefined) {
		return {problem: 'This XML is in no encoding that newsreader knows. Save it in UTF-8.'};
	}

	const bare = withoutDocumentType(text);
	try {
		const nodes: unknown = parser.parse(bare);
		const root = childrenOf(nodes).find(child => typeof child !== 'string');
		return root === undefined || typeof root === 'string'
			? {problem: 'This XML has no element that could be read. Save it anew.'}
			: {
					root,
					isCutOff: isOpen(root.name, bare),
				};
	} catch (error) {
		const reason = /nested tags/iu.test(String(error))
			? 'its elements are nested too deep'
			: 'a tag is not closed or not written as it must be';
		return {problem: `This XML is broken: ${reason}. Save it anew.`};
	}
}

/* Only a comment may follow the end of the root. */
const isOpen = (name: string, text: string): boolean =>
	!text
		.slice(-1000)
		.replaceAll(/<!--[^<]*-->/gu, '')
		.trimEnd()
		.endsWith(`</${name}>`);

/* With all that stands in its brackets, where a text in quotes may hold any sign. */
function withoutDocumentType(text: string): string {
	const start = text.search(/<!DOCTYPE\b/iu);
	if (start === -1) {
		return text;
	}

	const sign = /<!--[\s\S]*?(?:-->|$)|"[^"]*"|'[^']*'|[[\]>]/gu;
	sign.lastIndex = start;
	let isInside = false;
	for (let match = sign.exec(text); match; match = sign.exec(text)) {
		isInside = match[0] === '[' || (isInside && match[0] !== ']');
		if (match[0] === '>' && !isInside) {
			return text.slice(0, start) + text.slice(sign.lastIndex);
		}
	}

	return text.slice(0, start);
}

function childrenOf(nodes: unknown): ReadonlyArray<XmlElement | string> {
	return Array.isArray(nodes) ? nodes.map(elementOf).filter(node => node !== '') : [];
}

function elementOf(node: Readonly<Record<string, unknown>>): XmlElement | string {
	const {[attributesName]: attributes, ...named} = node;
	const [[name, content] = ['', undefined]] = Object.entries(named);
	if (name === textName) {
		return decodeEntities(String(content));
	}

	if (name === cdataName) {
		return childrenOf(content).join('') || cdataOf(content);
	}

	const local = name.slice(name.indexOf(':') + 1).toLowerCase();
	return {name, local, attributes: attributesOf(attributes), children: childrenOf(content)};
}

/* As it stands: nothing in it is a reference. */
const cdataOf = (content: unknown): string =>
	Array.isArray(content)
		? content.map(part => String(part?.[textName] ?? '')).join('')
		: String(content ?? '');

const attributesOf = (attributes: unknown): XmlElement['attributes'] =>
	Object.fromEntries(
		Object.entries((attributes ?? {}) as Readonly<Record<string, unknown>>).map(([name, value]) => [
			name.toLowerCase(),
			decodeEntities(String(value)),
		]),
	);
