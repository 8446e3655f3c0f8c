/** Where a needle is best found in a text, and how many letters must be changed for that. */
export interface Alignment {
  distance: number;
  start: number;
  end: number;
}

/** The place in a text that is most like the needle: edit distance with a free start and end in the text. */
export function align(needle: string, text: string): Alignment {
  let row = Array.from({ length: text.length + 1 }, (_, at) => ({ distance: 0, start: at }));
  for (let index = 0; index < needle.length; index++) {
    const next = [{ distance: index + 1, start: 0 }];
    for (let at = 1; at <= text.length; at++) {
      const isSame = needle[index] === text[at - 1];
      const options = [
        { ...row[at - 1]!, distance: row[at - 1]!.distance + (isSame ? 0 : 1) },
        { ...row[at]!, distance: row[at]!.distance + 1 },
        { ...next[at - 1]!, distance: next[at - 1]!.distance + 1 },
      ];
      next.push(options.reduce((best, option) => (option.distance < best.distance ? option : best)));
    }
    row = next;
  }
  let end = 0;
  row.forEach(({ distance }, at) => {
    if (distance < row[end]!.distance) end = at;
  });
  return { ...row[end]!, end };
}
