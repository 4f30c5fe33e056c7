/** Whether a line above the greeting can belong to a letterhead: a date, an address, "Re: the post of gardener". */
export function isLetterhead(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= longestLetterhead &&
    !/[.!?…]$/u.test(text) &&
    !/(?:^|\s)i['’]?(?:\s|m\s|ll\s)/iu.test(text)
  );
}

const longestLetterhead = 60;
