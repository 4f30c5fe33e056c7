/** What a word can be: of the name, the title or the company of who writes, or of the name of who is written to. */
export const tagNames = ['other', 'name', 'title', 'candidate', 'company'] as const;

export type TagName = (typeof tagNames)[number];
