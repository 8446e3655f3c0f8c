// What the messages of the errors advise is accepted.
import 'webext-ports/globals';

declare const date: Date;
declare const map: Map<string, number>;
declare const set: Set<string>;
declare const error: Error;
declare const url: URL;
declare const bytes: Uint8Array;
declare const buffer: ArrayBuffer;
declare const regexp: RegExp;
declare const element: HTMLElement;
chrome.runtime.connect().postMessage({
  at: date.toISOString(),
  entries: [...map],
  names: [...set],
  error: { name: error.name, message: error.message },
  href: url.href,
  bytes: Array.from(bytes),
  buffer: Array.from(new Uint8Array(buffer)),
  regexp: { source: regexp.source, flags: regexp.flags },
  text: element.textContent,
  id: String(1n),
  missing: null,
});
