import { describe, expect, it } from 'vitest';
import { problemsIn } from './judging.ts';
import { programOf } from './program.ts';

function wrong(code: string, name?: string, program?: ReturnType<typeof programOf>): string[] {
  const [problems] = problemsIn(code, program && name !== undefined ? { name, program } : undefined, true);
  return problems!.json
    .filter(
      ({ kind, place }) => kind.dataOnly !== true && !(kind.name === 'undefined' && place !== 'message'),
    )
    .map(({ kind, path }) => [kind.name, ...path].join(' '));
}

/** The code, what is known of it without type information, and with it (where that is more). */
const cases: readonly (readonly [code: string, bySyntax: readonly string[], byTypes?: readonly string[]])[] =
  [
    ['function f(m: Map<string, number>) { postMessage(m) }', ['Map']],
    ['function f(m: Date | null) { postMessage(m) }', ['Date']],
    ['function f(m: Date | string) { postMessage(m) }', [], ['Date']],
    ['function f(m: Date | string) { if (typeof m === "string") postMessage(m) }', []],
    ['function f(m: Date | string) { if (m instanceof Date) m = m.toISOString(); postMessage(m) }', []],
    ['function f(m?: string) { postMessage({ m }) }', []],
    ['function f(m: { a: string; b?: number }) { postMessage(m) }', []],
    ['function f(m: { at: Date; list: URL[] }) { postMessage(m) }', ['Date at', 'URL list […]']],
    ['interface M { at: Date; next?: M } function f(m: M) { postMessage(m) }', ['Date at']],
    ['type M = { done(): void }; function f(m: M) { postMessage(m) }', ['function done']],
    ['type M = { a: string } & { at: Date }; function f(m: M) { postMessage(m) }', [], ['Date at']],
    ['function f(m: readonly Set<string>[]) { postMessage(m) }', ['Set […]']],
    ['function f(m: Record<string, Set<string>>) { postMessage(m) }', [], ['Set […]']],
    ['function f(m: Record<string, string | Set<string>>) { postMessage(m) }', []],
    ['function f<T extends Map<string, string>>(m: T) { postMessage(m) }', [], ['Map']],
    ['function f<T>(m: T) { postMessage(m) }', []],
    ['function f(m: unknown, n: any, o: object, p: {}, q: never) { postMessage([m, n, o, p, q]) }', []],
    ['function f(m: keyof any) { postMessage(m) }', []],
    ['function f(m: bigint) { postMessage({ m }) }', ['bigint']],
    ['function f(m: () => void) { postMessage({ m }) }', ['function']],
    ['function f(m: HTMLElement) { postMessage({ m }) }', ['HTMLElement']],
    ['function f(m: Promise<string>) { postMessage(m) }', ['Promise']],
    ['async function f(m: Promise<Map<1, 2>>) { postMessage(await m) }', ['Map']],
    ['async function f(m: Promise<string>) { postMessage(await m) }', []],
    ['class Map {} function f(m: Map) { postMessage(m) }', []],
    ['interface Element { id: string } function f(m: Element) { postMessage(m) } export {}', []],
    ['import type { Map } from "immutable"; function f(m: Map<1, 2>) { postMessage(m) }', []],
    ['declare const x: unknown; postMessage(x as Map<1, 2>)', ['Map']],
    ['postMessage({ type: "a", list: [1] } as const)', []],
    ['postMessage(new Map() as any)', ['Map']],
    ['class S { m?: Map<1, 2>; send() { postMessage(this.m) } }', ['Map']],
    ['class P { length() {} } function f(p: P) { postMessage(p) }', [], ['P']],
    ['class P { x = 1; #y = 2 } function f(p: P) { postMessage(p) }', []],
    ['class P { toJSON() { return 1 } } function f(p: P) { postMessage(p) }', [], ['P']],
    ['class E extends Error {} function f(e: E) { postMessage(e) }', [], ['Error']],
    ['enum L { a, b } function f(l: L) { postMessage(l) }', []],
    ['function f(e: Error) { postMessage({ message: e.message }) }', []],
    ['function f(r: DOMRectInit) { postMessage(r) }', []],
    ['function f(b: string & { brand: 1 }) { postMessage(b) }', []],
    ['declare function g(): void; postMessage(g())', [], ['undefined']],
    [
      'declare const m: { done(): void }; strip(m); declare function strip(m: object): void; postMessage(m)',
      [],
      ['function done'],
    ],
    ['function f(t: chrome.tabs.Tab) { postMessage(t) }', []],
    ['function f(p: chrome.runtime.Port) { postMessage({ p }) }', [], ['Port']],
  ];

const named = cases.map(([code], index) => [`case-${index}.ts`, `${code}\nexport {};`] as const);
const program = programOf(new Map(named));

describe('what types say of a message', () => {
  it.each(cases.map(([code, bySyntax]) => [code, bySyntax] as const))(
    'as they are written: %s',
    (code, bySyntax) => {
      expect(wrong(code)).toEqual(bySyntax);
    },
  );

  it.each(cases.map(([code, bySyntax, byTypes = bySyntax], index) => ({ code, kinds: byTypes, index })))(
    'as the compiler knows them: $code',
    ({ kinds, index }) => {
      const [name, text] = named[index]!;
      expect(wrong(text, name, program)).toEqual(kinds);
    },
  );
});
