import { isName } from './name-line.ts';
import { PhraseSet } from './phrases/phrases.ts';
import { tokenise } from './words.ts';

const valedictions = new PhraseSet([
  '^ with? my? kind|kindest|best|warm|warmest|many|heartfelt regards|wishes',
  '^ with? kind|kindest|best|warm|warmest and|& kind|best|warm|warmest regards|wishes',
  '^ regards|best|cheers|warmly|cordially|gratefully|sincerely|respectfully|kindly|bests|rgds|br',
  '^ best|warm|kind regards|wishes to? you?',
  '^ all the|my best',
  '^ my best',
  '^ sincerely|cordially|respectfully|truly|faithfully yours',
  '^ yours sincerely|truly|faithfully|respectfully|cordially',
  '^ yours',
  '^ very truly yours',
  '^ most sincerely|respectfully|gratefully',
  '^ with sincere|deep|much|many|great|warm|kind? gratitude|appreciation|thanks|respect',
  '^ with gratitude|appreciation|thanks|respect',
  '^ in gratitude|appreciation',
  '^ thanks|thx|ta',
  '^ thanks again|all|everyone',
  '^ thanks so much',
  '^ many|much|sincere thanks',
  '^ many|much|sincere thanks again',
  '^ thank you',
  '^ thank you again|kindly|sincerely',
  '^ thank you so|very much',
  '^ thanks|thank you? again? and|& all? the? kind|best|warm? regards|wishes|best',
  '^ take good? care',
  '^ with compliments|greetings',
  '^ be well',
  '^ until then|soon',
  '^ talk|speak soon',
]);

/** "Best wishes for the rest of the season," is a valediction as well. */
const wishing = new PhraseSet([
  '^ all|with|my|our? my|the|our? good|best|warm|kind|warmest|kindest|many|friendly regards|wishes|greetings to|for|from',
]);
const longestWishing = 12;

/** Whether the line is a valediction, with or without a name behind it: "Best,", "Kind regards, John Doe". */
export function isValediction(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 80 || /[?:]$/u.test(text)) return false;
  if (/[.!]$/u.test(text) && /\bthank/iu.test(text)) return false;
  const words = tokenise(text);
  const count = words.starts.length;
  const all = { first: 0, end: count };
  if (text.endsWith(',') && count <= longestWishing && wishing.matchAt(words, 0, all)) return true;
  const match = valedictions.matchAt(words, 0, all);
  if (!match) return false;
  const rest = count - match.end;
  if (rest === 0) return true;
  const tail = text.slice(words.ends[match.end - 1]);
  return rest <= 4 && /^[,!.]?\s*[-–—~]?\s*/u.test(tail) && isName(tail.replace(/^[\s,!.–—~-]+/u, ''));
}
