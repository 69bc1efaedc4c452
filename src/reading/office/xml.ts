/** The XML parts of Office files as plain trees, and the few questions that are asked of them. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { withoutUnprintable } from '../../thai';

/** One file inside an Office file: its path and its XML. */
export interface OfficePart {
  readonly name: string;
  readonly text: string;
}

/** An element, or a piece of text; comments and instructions are passed over where trees are walked. */
export type Node = XmlElement['children'][number];

/**
 * The nodes of a part; none where the file has no such part. What XML forbids is passed over: other programs write it all the same. Entities that a document declares itself are not followed.
 * @throws Error where the part is no well-formed XML
 */
export function partNodes(parts: readonly OfficePart[], name: string): readonly Node[] {
  const xml = parts.find((part) => part.name === name)?.text ?? '';
  return xml === ''
    ? []
    : parseXml(withoutUnprintable(xml), { ignoreUndefinedEntities: true }).children.filter((node) => node instanceof XmlElement);
}

/** '' for text. SpreadsheetML that .NET programs write names every element with the prefix "x:", which says no more than none. */
export const tagOf = (node: Node): string => (node instanceof XmlElement ? node.name.replace(/^x:/, '') : '');

export const textOf = (node: Node): string => (node instanceof XmlText ? node.text : '');

export const childrenOf = (node: Node): readonly Node[] => (node instanceof XmlElement ? node.children : []);

/** '' where the element has no such attribute. */
export const attribute = (node: Node | undefined, name: string): string =>
  node instanceof XmlElement ? (node.attributes[name] ?? '') : '';

/** All elements of a tag, in document order, not looking inside a found one. */
export function* elements(nodes: readonly Node[], tag: string): Generator<Node> {
  for (const node of nodes) {
    if (tagOf(node) === tag) yield node;
    else yield* elements(childrenOf(node), tag);
  }
}

export const childNamed = (node: Node | undefined, tag: string): Node | undefined =>
  node && childrenOf(node).find((child) => tagOf(child) === tag);

/** The text nodes below, joined. */
export const plainText = (nodes: readonly Node[]): string => nodes.map((node) => textOf(node) + plainText(childrenOf(node))).join('');
