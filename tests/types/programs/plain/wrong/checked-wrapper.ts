// A wrapper that asks for Sendable.
import 'webext-ports/globals';
import type { Port, Sendable } from 'webext-ports';

function broadcast<T>(port: Port, message: Sendable<T>) {
  port.postMessage(message);
}
// @ts-expect-error -- send date.toISOString()
broadcast(chrome.runtime.connect(), { at: new Date() });
