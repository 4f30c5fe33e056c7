/** What a word can be: of the name or the title of who writes, or of the name of who is written to. */
export const tagNames = ['other', 'name', 'title', 'candidate'] as const;

export type TagName = (typeof tagNames)[number];
