/** A file as it stands in an editor, with marks where a user points at something or types. */
const marked = `import 'webext-ports/globals';
import type { Port, Protocol } from 'webext-ports';
type Up = { type: 'subscribe'; topic: string } | { type: 'unsubscribe' };
declare module 'webext-ports' {
  interface PortProtocols {
    feed: Protocol<Up, { title: string }>;
    log: Protocol<string, never>;
    highlight: Protocol<{ words: string[] }, { count: number }, 'content-script'>;
  }
}
chrome.runtime.connect({ name: '«names»' });
chrome.runtime.connect({ «keys» });
chrome.tabs.connect(1, { name: '«tabNames»' });
const «feed»feed = chrome.runtime.«connect»connect({ name: 'feed' });
feed.postMessage({ type: '«types»' });
feed.«members»postMessage({ type: 'unsubscribe' });
feed.onMessage.addListener((«message»message) => console.log(message.«fields»title));
chrome.runtime.onConnect.addListener((port) => {
  if (port.name === '«accepted»') port.disconnect();
});
const «plain»plain = browser.runtime.connect();
plain.«postMessage»postMessage({ at: new Date() });
const given: «port»Port = plain;
chrome.runtime.connect({ name: 'highlight' });
chrome.runtime.connect({ name: 'fed' });
declare const none: Port | undefined;
none.disconnect();
`;

export interface Mark {
  offset: number;
  line: number;
  character: number;
}

function read(): { text: string; marks: Record<string, Mark> } {
  const marks: Record<string, Mark> = {};
  let text = '';
  for (const [index, piece] of marked.split(/«|»/).entries()) {
    if (index % 2 === 0) {
      text += piece;
      continue;
    }
    const before = text.split('\n');
    marks[piece] = { offset: text.length, line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }
  return { text, marks };
}

export const { text, marks } = read();

export function markOf(name: string): Mark {
  const mark = marks[name];
  if (!mark) throw new Error(`The sample has no mark ${name}.`);
  return mark;
}

/** What the tests ask of an editor, whichever compiler is behind it. */
export interface Editor {
  hover(mark: string): Promise<string>;
  completions(mark: string): Promise<string[]>;
  /** Each error as line (from 1) and text. */
  errors(): Promise<{ line: number; text: string }[]>;
  close(): Promise<void>;
}

/** The line in which a piece of the sample stands, from 1. */
export function lineOf(piece: string): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}
