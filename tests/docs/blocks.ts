/** Whether the text before a block calls its code wrong (❌) or right (✅). */
export type Label = 'incorrect' | 'correct';

/** A fenced code block of a document. */
export interface Block {
  /** `js`, `ts`, `json` …; empty where the fence names none. */
  language: string;
  code: string;
  /** The line of the document that its first line of code is. */
  line: number;
  label: Label | undefined;
  /** Lines of the code, from 1, that a comment with ❌ marks as wrong: its own, or the one below if it stands alone. */
  wrongLines: readonly number[];
  /** What the fence says beside the language. */
  words: ReadonlySet<string>;
  attributes: Readonly<Record<string, string>>;
}

const fence = /^(\s*)(`{3,}|~{3,})\s*([^`]*)$/;
const heading = /^#{1,6}\s/;
const wrongMark = /(?:\/\/|\/\*)\s*❌/;

/** A line of prose that shows one of the two signs labels what follows; one that shows both, or a table, explains them. */
function labelOf(line: string): Label | undefined {
  if (line.startsWith('|')) return undefined;
  const wrong = line.includes('❌');
  const right = line.includes('✅');
  if (wrong === right) return undefined;
  return wrong ? 'incorrect' : 'correct';
}

function wrongLinesOf(lines: readonly string[]): number[] {
  return lines.flatMap((text, index) => {
    const mark = wrongMark.exec(text);
    if (!mark) return [];
    return [text.slice(0, mark.index).trim() === '' ? index + 2 : index + 1];
  });
}

/** ``js [background.js] typed settings='{…}'``: a file name in brackets as VitePress shows it, words, attributes. */
function parseInfo(info: string): Pick<Block, 'language' | 'words' | 'attributes'> {
  const [language = ''] = info.split(/\s/);
  const rest = info.slice(language.length);
  const attributes: Record<string, string> = {};
  const words = rest
    .replace(/\[([^\]\s]+)\](?=\s|$)/, (_, file: string) => ((attributes['filename'] = file), ''))
    .replace(/([a-z]+)='([^']*)'/g, (_, key: string, value: string) => ((attributes[key] = value), ''));
  return { language, attributes, words: new Set(words.split(/\s+/).filter(Boolean)) };
}

/** The fenced code blocks of a Markdown document, in their order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let label: Label | undefined;
  let open: { marker: string; indent: number; info: string; lines: string[]; line: number } | undefined;

  markdown.split(/\r?\n/).forEach((text, index) => {
    const found = fence.exec(text);
    if (open) {
      const closes = found?.[3]?.trim() === '' && found[2]?.startsWith(open.marker);
      if (!closes) {
        open.lines.push(text.slice(Math.min(open.indent, /^\s*/.exec(text)![0].length)));
        return;
      }
      const { info, lines, line } = open;
      const { language, words, attributes } = parseInfo(info);
      const wrongLines = wrongLinesOf(lines);
      blocks.push({ language, code: `${lines.join('\n')}\n`, line, label, wrongLines, words, attributes });
      open = undefined;
    } else if (found) {
      const [, indent = '', marker = '', info = ''] = found;
      open = { marker, indent: indent.length, info: info.trim(), lines: [], line: index + 2 };
    } else if (heading.test(text)) {
      label = labelOf(text);
    } else {
      label = labelOf(text) ?? label;
    }
  });
  if (open) throw new Error(`The code block at line ${open.line - 1} is never closed.`);
  return blocks;
}
