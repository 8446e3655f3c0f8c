import * as espree from 'espree';
import { closeBrackets } from './close-brackets.ts';

/** A sample as it can be checked: what a document shows, its gaps closed. */
export interface Sample {
  code: string;
  /** The line of the document that it starts at. */
  line: number;
}

/** Where a text stops being a script; undefined where it is one. */
function stopsAt(code: string): number | undefined {
  try {
    espree.parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
    return undefined;
  } catch (error) {
    return (error as { index: number }).index;
  }
}

/**
 * A script that parses, from a sample that lost line ends and closing brackets; undefined where it is no script.
 * A line end where the parser stops lets it end the statement before, as it did in the original.
 */
function mend(sample: string): string | undefined {
  let code = closeBrackets(sample);
  let last = -1;
  for (let at = stopsAt(code); at !== undefined; at = stopsAt(code)) {
    if (at <= last || !/[)\]}]\s$/.test(code.slice(0, at))) return undefined;
    code = `${code.slice(0, at)}\n${code.slice(at)}`;
    last = at + 1;
  }
  return code;
}

const usesPorts = /\b(?:connect|connectNative|postMessage|addListener)\(\s*[^\s)]/;

/** A document flattened to one line lost its line ends; a comment to the end of the line would swallow all code. */
function restoreLineEnds(text: string): string {
  return text
    .replace(/\/\/ ?(?:[a-z]+-script\.js|\.\.\.)\s+(?=\S)/g, (comment) => `${comment.trimEnd()}\n`)
    .replace(/(\/\/ [a-z]+-script\.js)\s/g, '\n$1\n');
}

function fenced(text: string): Sample[] {
  return [...text.matchAll(/```js\s+([\s\S]*?)```/g)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    const code = mend(restoreLineEnds(match[1] ?? ''));
    if (code === undefined)
      throw new Error(`The sample at line ${line} is no script, even with its gaps closed.`);
    return { code, line };
  });
}

/**
 * Runs of lines that are code: the longest that parse when what is cut off is closed. A block that the document cut is
 * closed where the next statement starts at the left margin.
 */
function unfenced(text: string): Sample[] {
  const samples: Sample[] = [];
  const lines = text.split('\n');
  let start = 0;
  while (start < lines.length) {
    let code = '';
    let end = start;
    for (let index = start; index < lines.length; index++) {
      const line = lines[index] ?? '';
      // A heading of one word would be a statement.
      if (/^\w+$/.test(line)) break;
      const open = `${code}\n${line}`;
      const closed = `${closeBrackets(code)}\n${line}`;
      const candidates = /^\w/.test(line) ? [closed, open] : [open, closed];
      const longer = candidates.find((candidate) => mend(candidate) !== undefined);
      if (longer === undefined) break;
      code = longer;
      end = index + 1;
    }
    if (usesPorts.test(code)) samples.push({ code: mend(code) ?? code, line: start + 1 });
    start = Math.max(end, start + 1);
  }
  return samples;
}

/** The samples of a document: its fenced blocks, or where it has none, the runs of lines that are code. */
export function samplesOf(document: string): Sample[] {
  const blocks = fenced(document);
  return blocks.length > 0 ? blocks : unfenced(restoreLineEnds(document));
}
