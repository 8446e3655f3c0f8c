import { messageTexts, type MessageText } from '../browsers/message-texts.ts';
import { accepts, type Question } from './acceptance.ts';
import { align } from './alignment.ts';
import { isCurrent } from './versions.ts';

/** Why a comparison never holds, and which text it was meant for. */
export interface Intention {
  why: 'gone' | 'letters' | 'part' | 'spelling' | 'prefix';
  meant: MessageText;
  /** The text that is gone. */
  old?: MessageText;
  /** What to compare with instead; undefined where a pattern or the way of comparing must change. */
  replacement: string | undefined;
}

const current = messageTexts.filter(isCurrent);
/** The letters that a text must have to be told from words of everybody; for an error of the browser's, fewer do. */
export const fewestLetters = 16;
const fewestLettersOfBrowser = 12;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:unchecked runtime\.lasterror: |error: )?|[.!\s]+$/g, '');
}

/** Which text has taken the place of one that is gone. */
function successor({ situation, engine }: MessageText): MessageText | undefined {
  return current.find((text) => text.situation === situation && text.engine === engine);
}

function withAnyLetters(question: Question): Question {
  const { needle, forms } = question;
  const lower = forms.map((form) => ({ ...form, letters: 'lower' as const }));
  if (typeof needle === 'string') return { ...question, needle: needle.toLowerCase(), forms: lower };
  const flags = needle.flags.includes('i') ? needle.flags : `${needle.flags}i`;
  return { ...question, needle: new RegExp(needle.source, flags) };
}

/** Whether the words that no other error has are there, but for some slips, or most of the text is. */
function names(asked: string, { text, mark }: MessageText, slips: number): boolean {
  return align(plain(mark), asked).distance <= slips || (slips === 0 && asked.length >= text.length * 0.6);
}

/** A needle that the text contains but for letters, its end, or a slip or two. */
function nearText(question: Question, needle: string): Intention | undefined {
  const { how, forms } = question;
  const asked = plain(needle);
  if (asked.length < fewestLettersOfBrowser) return undefined;
  for (const meant of current) {
    const text = plain(meant.text);
    if (text.length < asked.length - 2) continue;
    const { distance, start, end } = align(asked, text);
    if (distance > 2 || (distance > 0 && asked.length < 24) || !names(asked, meant, distance)) continue;
    const isOfCase = forms.every((form) => form.letters === 'kept');
    const part = how === 'equals' || !isOfCase ? meant.text : meant.text.slice(start, end);
    const replacement = isOfCase ? part : undefined;
    if (distance > 0) return { why: 'spelling', meant, replacement };
    if (accepts(withAnyLetters(question), meant)) {
      const lowered = forms[0]?.letters === 'lower' ? needle.toLowerCase() : needle.toUpperCase();
      return { why: 'letters', meant, replacement: isOfCase ? part : lowered };
    }
    if (how === 'equals' && forms.every(({ isPrefixed }) => isPrefixed))
      return { why: 'prefix', meant, replacement: undefined };
    return { why: 'part', meant, replacement: how === 'equals' ? replacement : undefined };
  }
  return undefined;
}

/** What a comparison that no current text satisfies was meant for; undefined where that cannot be told. */
export function intentionOf(question: Question): Intention | undefined {
  const { needle } = question;
  const gone = messageTexts.find((text) => !isCurrent(text) && isAbout(question, text));
  const meant = gone && successor(gone);
  if (gone && meant)
    return {
      why: 'gone',
      meant,
      old: gone,
      replacement: typeof needle === 'string' ? meant.text : undefined,
    };
  if (typeof needle === 'string') return nearText(question, needle);
  const source = plain(needle.source);
  const found = current.find(
    (text) => accepts(withAnyLetters(question), text) && source.includes(text.mark.slice(0, fewestLetters)),
  );
  return found && { why: 'letters', meant: found, replacement: undefined };
}

/** Whether the comparison names a text that is gone, whatever its letters and its end. */
function isAbout(question: Question, text: MessageText): boolean {
  if (accepts(withAnyLetters(question), text)) return true;
  return typeof question.needle === 'string' && plain(question.needle) === plain(text.text);
}
