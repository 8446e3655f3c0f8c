import { browserNames, browsers } from '../../browsers/browser.ts';
import type { Wire, WireUse } from '../../project/wire.ts';
import { listed } from '../../syntax/listed.ts';
import type { Problem } from './judge.ts';

const wires: Readonly<Record<Wire, string>> = { json: 'JSON', 'structured-clone': 'structured clone' };

/** "Chrome, Edge and Safari (JSON)", of uses of one wire. */
function targetsOn(wire: Wire, uses: readonly WireUse[]): string {
  const targets = browsers.filter((browser) => uses.some((use) => use.targets.includes(browser)));
  return `${listed(targets.map((target) => browserNames[target]))} (${wires[wire]})`;
}

/** "Chrome and Safari (JSON), and in Firefox (structured clone)". */
export function where(uses: readonly WireUse[]): string {
  const used = (['json', 'structured-clone'] as const).map(
    (wire) => [wire, uses.filter((use) => use.wire === wire)] as const,
  );
  return used
    .filter(([, some]) => some.length > 0)
    .map(([wire, some]) => targetsOn(wire, some))
    .join(', and in ');
}

/** "A Map", "A Map in `state.cache`": what a report is about. */
export function subject({ kind, path }: Problem): string {
  if (path.length === 0) return kind.phrase;
  return `${kind.phrase} (in ${path.join('.').replaceAll('.[…]', '[…]')})`;
}

/** What happens to it, as the predicate of a sentence. */
export function predicate({ fate }: Problem): string {
  if (fate === 'throws') return 'makes postMessage throw';
  if (fate === 'vanishes') return 'makes the whole message vanish';
  return fate === 'dropped' ? 'is left out' : `reaches the other side as ${fate.into}`;
}
