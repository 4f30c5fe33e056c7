/**
 * A README for a place where relative addresses lead nowhere: pictures are left out, with the paragraph that is nothing
 * else, and links are the words they stood on.
 */
export function withoutRelative(markdown: string): string {
  return markdown
    .replaceAll(/^!\[[^\]\n]{0,500}\]\((?!https:)[^)\n]{0,500}\)\n\n/gmu, '')
    .replaceAll(/(?<!!)\[([^\]\n]{0,500})\]\((?!https:|#)[^)\n]{0,500}\)/gu, '$1');
}
