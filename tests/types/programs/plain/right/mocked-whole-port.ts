// Helpers that make a mock of a whole type.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Mocked<T> = {
  [K in keyof T]: T[K] extends (...args: any[]) => any ? T[K] & { calls: unknown[] } : Mocked<T[K]>;
};
declare function mock<T>(): Mocked<T>;
declare function partial<T>(value: { [K in keyof T]?: unknown }): T;

const port = partial<Port>({ name: 'a', postMessage: () => {} });
port.postMessage('a');
const mocked = mock<Port>();
console.log(mocked.postMessage.calls.length, mocked.name);
const cast = { name: 'b', postMessage() {} } as unknown as Port;
cast.disconnect();
const part: Partial<Port> = { name: 'c' };
console.log(part.name);
const few: Pick<Port, 'postMessage' | 'name'> = { name: 'd', postMessage() {} };
console.log(few.name);
