import { documentMembers } from './document-members.ts';
import { languageMembers } from './language-members.ts';
import { platformMembers } from './platform-members.ts';

/** From which kind a kind has its members, beside its own. */
export const parents: Readonly<Record<string, string>> = {
  HTMLElement: 'Element',
  SVGElement: 'Element',
  HTMLInputElement: 'HTMLElement',
  HTMLCanvasElement: 'HTMLElement',
  HTMLImageElement: 'HTMLElement',
  HTMLIFrameElement: 'HTMLElement',
  HTMLAnchorElement: 'HTMLElement',
  ShadowRoot: 'DocumentFragment',
  Element: 'Node',
  Document: 'Node',
  DocumentFragment: 'Node',
  Text: 'Node',
  Attr: 'Node',
  MouseEvent: 'Event',
  KeyboardEvent: 'Event',
  CustomEvent: 'Event',
  MessageEvent: 'Event',
  TypeError: 'Error',
  RangeError: 'Error',
  SyntaxError: 'Error',
  ReferenceError: 'Error',
  DOMException: 'Error',
  Uint8Array: 'TypedArray',
  File: 'Blob',
};

export const members: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...documentMembers, ...platformMembers, ...languageMembers }).flatMap(([kind, own]) =>
    Object.entries(own).map(([name, words]) => [`${kind}.${name}`, words]),
  ),
);
