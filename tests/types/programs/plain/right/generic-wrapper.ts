// Generic wrappers that know nothing of the message.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

export function send<T>(port: Port, message: T) {
  port.postMessage(message);
}
export const post = <M extends { type: string }>(port: Port, message: M): void => port.postMessage(message);
export function reply<T extends object>(port: Port, id: number, result: T) {
  port.postMessage({ id, result });
  port.postMessage({ id, ...result });
}
send(chrome.runtime.connect(), { type: 'a' });
