// Branded ids, deeply readonly data, const objects, template literals.
import 'webext-ports/globals';

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };
type TabId = Brand<number, 'TabId'>;
type Opaque = string & { __tag: 'Opaque' };
type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };

interface State {
  tabs: { id: number; title?: string }[];
  flags: Record<`flag-${number}`, boolean>;
}
declare const state: DeepReadonly<State>;
declare const id: TabId;
declare const opaque: Opaque;
const defaults = { retries: 3, hosts: ['a', 'b'] } as const;
const enum Level {
  Low,
  High,
}
const Kind = { Add: 'add', Remove: 'remove' } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

const port = chrome.runtime.connect({ name: `tab-${id}` });
port.postMessage({ state, id, opaque, defaults, level: Level.High, kind: Kind.Add as Kind });
port.postMessage([id, opaque] as const);
port.postMessage(Object.freeze({ a: 1 }));
