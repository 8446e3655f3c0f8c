import type { Browser } from '../browsers/browser.ts';
import type { Wire, WireUse } from '../project/wire.ts';
import type { Problem } from './judge.ts';

const names: Readonly<Record<Browser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
};
const wires: Readonly<Record<Wire, string>> = { json: 'JSON', 'structured-clone': 'structured clone' };

export function listed(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;
}

/** "Chrome, Edge and Safari (JSON)". */
export function where({ wire, targets }: WireUse): string {
  return `${listed(targets.map((target) => names[target]))} (${wires[wire]})`;
}

/** "A Map", "A Map in `state.cache`": what a report is about. */
export function subject({ kind, path }: Problem): string {
  if (path.length === 0) return kind.phrase;
  return `${kind.phrase} (in ${path.join('.').replaceAll('.[…]', '[…]')})`;
}

/** What happens to it, as the predicate of a sentence. */
export function predicate({ fate }: Problem): string {
  if (fate === 'throws') return 'makes postMessage throw';
  return fate === 'dropped' ? 'is left out' : `reaches the other side as ${fate.into}`;
}
