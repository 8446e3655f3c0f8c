import { readFileSync } from 'node:fs';

/** Where a value can be made when not everywhere: a service worker has no document. */
export type KindContext = 'background' | 'content-script' | 'page';

/** One kind of value that is sent through ports, written as source text that browsers run and rules judge. */
export interface Kind {
  id: string;
  /** What it is, in the words of the table that people read. */
  title: string;
  /** Statements that stand before the call, where the expression needs them. */
  setup?: readonly string[];
  /** What stands between the parentheses of `port.postMessage( )`, in an async function. */
  source: string;
  /** How many arguments the source holds, where it is not one. */
  arguments?: number;
  /** Where the value can be made; everywhere unless said. */
  contexts?: readonly KindContext[];
  /** The parts differ from run to run: only their shape is recorded. */
  varies?: boolean;
  /** So large that a native application takes half a minute to read it. */
  large?: boolean;
}

export const kindGroups = [
  'calls',
  'primitives',
  'boxed',
  'functions',
  'objects',
  'arrays',
  'builtins',
  'errors',
  'classes',
  'binary',
  'web',
  'graphics',
  'dom',
  'extension',
  'repairs',
  'extremes',
] as const;

export type KindGroup = (typeof kindGroups)[number];

export function kindsOfGroup(group: KindGroup): readonly Kind[] {
  return JSON.parse(readFileSync(new URL(`${group}.json`, import.meta.url), 'utf8')) as Kind[];
}

export function allKinds(): readonly Kind[] {
  return kindGroups.flatMap(kindsOfGroup);
}
