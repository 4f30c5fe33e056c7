import { type Node, Parser } from 'commonmark';

/** The text of a Markdown draft as the reference implementation of CommonMark reads it; links show where they go. */
export function readWithCommonmark(markdown: string): string {
  return textOf(new Parser().parse(markdown));
}

const literals = new Set<Node['type']>(['text', 'code', 'code_block']);

function textOf(node: Node): string {
  const { type, literal } = node;
  const text = literals.has(type) ? (literal ?? '') : childrenOf(node);
  if (type === 'softbreak' || type === 'linebreak') return '\n';
  if (type === 'link' || type === 'image') return linkText(node, text);
  return type === 'paragraph' || type === 'heading' ? `${text}\n` : text;
}

function childrenOf(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.next) text += textOf(child);
  return text;
}

function linkText({ destination }: Node, text: string): string {
  const url = decodeURI(destination ?? '');
  if (text === '') return url;
  return url === '' || url === text || url === `mailto:${text}` ? text : `${text} (${url})`;
}
