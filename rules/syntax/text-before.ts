const blank = /\s/;
const wordCharacter = /[\w$\u0080-\uffff]/;

/*
 * A pattern that begins with a word is tried at each letter of the text. Where what stands behind the word is rare, it is
 * found first, and the word is read backwards from there.
 */

/** Where the text before an offset ends, blanks left out. */
export function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && blank.test(text.charAt(end - 1))) end--;
  return end;
}

/** The word that ends at an offset; empty where none does. */
export function wordEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && wordCharacter.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
