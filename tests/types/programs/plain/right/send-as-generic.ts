// Generic senders as people write them.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

interface Base {
  type: string;
}
interface Envelope<T> {
  id: string;
  body: T;
}
interface Events {
  progress: { done: number; of: number };
  finished: { at: string };
}
const port = chrome.runtime.connect();
export function send<T extends Base>(message: T): void {
  port.postMessage(message);
}
export function wrap<T>(body: T): void {
  port.postMessage({ id: crypto(), body });
  const envelope: Envelope<T> = { id: crypto(), body };
  port.postMessage(envelope);
}
export function emit<K extends keyof Events>(type: K, detail: Events[K]): void {
  port.postMessage({ type, detail });
  port.postMessage({ type, ...detail });
}
export const reply = <T extends object>(to: Port, message: T, error?: string) =>
  to.postMessage({ ...message, error, ok: !error });
export async function relay<T>(source: Promise<T>) {
  port.postMessage(await source);
}
declare function crypto(): string;
send({ type: 'a' });
wrap([1, 2]);
emit('progress', { done: 1, of: 2 });
