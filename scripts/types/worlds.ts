import type { Version } from './compilers.ts';

/** The declarations that a user's program stands on. Its first import is exchanged for these. */
export interface World {
  /** The imports that take the place of `import 'webext-ports/globals';`, in one line. */
  imports: string;
  /** What the API object is called: `chrome.` is exchanged for it. */
  api: 'chrome' | 'browser';
  /** Packages whose ambient types are needed. */
  types: readonly string[];
  /** The first compiler that the overlaid package itself is written for. */
  since?: Version;
  /** Whether the overlaid package resolves its own files as a bundler does. */
  bundlerOnly?: boolean;
}

export const worlds = {
  'globals, chrome': { imports: `import 'webext-ports/globals';`, api: 'chrome', types: [] },
  'globals, browser': { imports: `import 'webext-ports/globals';`, api: 'browser', types: [] },
  chrome: { imports: `import 'webext-ports/chrome';`, api: 'chrome', types: [], since: '5.4' },
  firefox: { imports: `import 'webext-ports/firefox';`, api: 'browser', types: [] },
  polyfill: {
    imports: `import 'webext-ports/polyfill'; import browser from 'webextension-polyfill';`,
    api: 'browser',
    types: [],
  },
  wxt: {
    imports: `import 'webext-ports/wxt'; import { browser } from '@wxt-dev/browser';`,
    api: 'browser',
    types: [],
    since: '5.9',
    bundlerOnly: true,
  },
} as const satisfies Record<string, World>;

export type WorldName = keyof typeof worlds;

/** What a comment may call several worlds by. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'chrome.*': ['globals, chrome', 'chrome', 'wxt'],
  'browser.*': ['globals, browser', 'firefox', 'polyfill'],
  'all overlays': ['chrome', 'firefox', 'polyfill', 'wxt'],
  globals: ['globals, chrome', 'globals, browser'],
};

const first = `import 'webext-ports/globals';`;

/** The same program on top of other declarations, line by line the same. */
export function inWorld(text: string, { imports, api }: World): string {
  const moved = text.replace(first, imports);
  return api === 'chrome' ? moved : moved.replace(/\bchrome\b(?=\.(?:runtime|tabs)\b)/g, 'browser');
}

function named(text: string, words: string): readonly string[] | undefined {
  const list = new RegExp(`^// ${words} (?<list>.*)\\.?$`, 'm').exec(text)?.groups?.['list'];
  return list?.split('; ').flatMap((name): readonly string[] => groups[name] ?? [name]);
}

/** Whether a program is about these declarations at all: `// Only in: chrome.*` says which. */
export function belongsTo(text: string, world: string): boolean {
  return named(text, 'Only in:')?.includes(world) ?? true;
}

/** Whether these declarations cannot see the mistake: `// Not refused by: chrome; wxt` says which. */
export function isAcceptedBy(text: string, world: string): boolean {
  return named(text, 'Not refused by:')?.includes(world) ?? false;
}
