/**
 * What `packedIndex` gives, so that a program need not read all phrases before its first sentence. The build puts it
 * here (`scripts/shipping/prepared-phrases.ts`); there is none in what runs from its source.
 */
export const preparedIndex: string | undefined = undefined;
