/** The XML parts of Office files as plain trees, and the few questions that are asked of them. */
import { XMLParser } from 'fast-xml-parser';

/** One file inside an Office file: its path and its XML. */
export interface OfficePart {
  readonly name: string;
  readonly text: string;
}

/** A parsed element in document order: one key is the tag, `:@` holds the attributes, `#text` a text node. */
export type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
});

/** The nodes of a part; none where the file has no such part. */
export function partNodes(parts: readonly OfficePart[], name: string): readonly Node[] {
  const xml = parts.find((part) => part.name === name)?.text ?? '';
  return xml === '' ? [] : (parser.parse(xml) as readonly Node[]);
}

export const tagOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';

export const childrenOf = (node: Node): readonly Node[] => {
  const children = node[tagOf(node)];
  return Array.isArray(children) ? (children as readonly Node[]) : [];
};

/** '' where the element has no such attribute. */
export const attribute = (node: Node | undefined, name: string): string => {
  const attributes = node?.[':@'] as Readonly<Record<string, string>> | undefined;
  return attributes?.[name] ?? '';
};

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
export const plainText = (nodes: readonly Node[]): string =>
  nodes.map((node) => (tagOf(node) === '#text' ? String(node['#text']) : plainText(childrenOf(node)))).join('');
