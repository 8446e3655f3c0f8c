import { messageTexts, type MessageText } from '../browsers/message-texts.ts';
import type { How } from './comparison.ts';
import type { Form } from './subject.ts';

/** A comparison without its place: how a text is asked for, and what is done to the error's text before. */
export interface Question {
  how: How;
  needle: string | RegExp;
  forms: readonly Form[];
}

function formed(text: string, { isPrefixed, letters }: Form): string {
  const whole = isPrefixed ? `Error: ${text}` : text;
  return letters === 'lower' ? whole.toLowerCase() : letters === 'upper' ? whole.toUpperCase() : whole;
}

/** `g` and `y` make a pattern remember where it was. */
function stateless(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
}

/** A text that ends in a space goes on, with what nobody knows. */
function holds(how: How, needle: string | RegExp, text: string): boolean {
  if (typeof needle !== 'string') return stateless(needle).test(text);
  const goesOn = text.endsWith(' ');
  switch (how) {
    case 'equals':
      return goesOn ? needle.startsWith(text.trimEnd()) : text === needle;
    case 'startsWith':
      return text.startsWith(needle) || (goesOn && needle.startsWith(text.trimEnd()));
    case 'endsWith':
      return goesOn || text.endsWith(needle);
    default:
      return text.includes(needle) || (goesOn && needle.includes(text.trimEnd()));
  }
}

/** Whether the comparison holds for an error of this text, in any of the ways that it may be written. */
export function accepts({ how, needle, forms }: Question, { text }: MessageText): boolean {
  return forms.some((form) => holds(how, needle, formed(text, form)));
}

export function acceptedTexts(question: Question): readonly MessageText[] {
  return messageTexts.filter((text) => accepts(question, text));
}
