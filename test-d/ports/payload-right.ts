// What JSON carries as it was sent; none of it is refused.
import 'webext-ports/globals';

const port = chrome.runtime.connect();

enum Level {
  Low,
  High,
}
enum Kind {
  Text = 'text',
  Image = 'image',
}
interface Item {
  id: number;
  title: string;
  tags: string[];
  parent?: Item;
  note?: string | undefined;
  readonly seen: boolean | null;
}
type Tree = { value: number; children: Tree[] };
type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
type UserId = string & { readonly __brand: 'UserId' };
type Meters = number & { readonly __unit: unique symbol };
type Message = { type: 'add'; item: Item } | { type: 'remove'; id: number } | { type: 'clear' };
class Point {
  constructor(
    public x: number,
    public y: number,
  ) {}
}
class Secret {
  private readonly salt = 'x';
  constructor(readonly hash: string) {}
  protected length = this.salt.length;
}
class Money {
  constructor(readonly cents: number) {}
  toJSON() {
    return { cents: this.cents };
  }
}
interface SerializedError {
  name: string;
  message: string;
  stack: string | undefined;
}
declare const item: Item;
declare const tree: Tree;
declare const json: JsonValue;
declare const userId: UserId;
declare const meters: Meters;
declare const message: Message;
declare const anything: any;
declare const something: unknown;
declare const object: object;
declare const record: Record<string, unknown>;
declare const counts: Record<string, number>;
declare const partial: Partial<Item>;
declare const picked: Pick<Item, 'id' | 'title'>;
declare const omitted: Omit<Item, 'tags'>;
declare const readonlyItem: Readonly<Item>;
declare const list: readonly Item[];
declare const pair: readonly [string, number];
declare const optionalTuple: [id: number, title?: string];
declare const rest: [string, ...number[]];
declare const maybe: string | undefined;
declare const serialized: SerializedError;
declare const error: Error;
declare const date: Date;
declare const map: Map<string, number>;
declare const set: Set<string>;
declare const url: URL;
declare const bytes: Uint8Array;
declare const element: HTMLInputElement;
declare const rect: DOMRect;
declare const tab: chrome.tabs.Tab;

port.postMessage('text');
port.postMessage(1);
port.postMessage(true);
port.postMessage(null);
port.postMessage([]);
port.postMessage({});
port.postMessage([1, 'a', null, { b: [true] }]);
port.postMessage(item);
port.postMessage({ item });
port.postMessage({ ...item, title: 'other' });
port.postMessage(tree);
port.postMessage(json);
port.postMessage(userId);
port.postMessage({ userId, meters });
port.postMessage(message);
port.postMessage({ level: Level.High, kind: Kind.Text });
port.postMessage(Level.Low);
port.postMessage(new Point(1, 2));
port.postMessage(new Secret('abc'));
port.postMessage({ price: new Money(100) });
port.postMessage(anything);
port.postMessage({ anything, list: [anything] });
port.postMessage(something);
port.postMessage({ something });
port.postMessage(object);
port.postMessage(record);
port.postMessage({ record, counts });
port.postMessage(partial);
port.postMessage(picked);
port.postMessage(omitted);
port.postMessage(readonlyItem);
port.postMessage(list);
port.postMessage({ list, pair, optionalTuple, rest });
port.postMessage({ maybe });
port.postMessage({ note: undefined });
port.postMessage(maybe ?? null);
port.postMessage({ type: 'ready' } as const);
port.postMessage({ type: 'clear' } satisfies Message);
port.postMessage(['a', 'b'] as const);
port.postMessage({ at: date.toISOString(), since: date.getTime(), now: Date.now() });
port.postMessage({
  entries: [...map],
  object: Object.fromEntries(map),
  values: [...set],
  keys: Array.from(set),
});
port.postMessage({ href: url.href, bytes: [...bytes], numbers: Array.from(bytes), id: String(1n) });
port.postMessage({ error: { name: error.name, message: error.message, stack: error.stack } });
port.postMessage({ error: serialized, reason: String(error) });
port.postMessage({ value: element.value, checked: element.checked, data: { ...element.dataset } });
port.postMessage({ left: rect.left, top: rect.top });
port.postMessage({ tab, id: tab.id });
port.postMessage(JSON.stringify(item));
port.postMessage(JSON.parse('{}'));
port.postMessage(structuredClone(item));
port.postMessage(Math.random() < 0.5 ? { ok: true } : { ok: false, reason: 'chance' });
port.postMessage(list.map(({ id }) => id));
port.postMessage(Object.entries(counts));
port.postMessage({ nested: { deep: { deeper: { deepest: [item, item] } } } });
port.onMessage.addListener((received) => port.postMessage(received));
