// Wrappers in a project that clones.
import 'webext-ports/globals';
import '../settings.js';
import type { Port, Sendable } from 'webext-ports';

export function send<T>(port: Port, message: T) {
  port.postMessage(message);
}
export function checked<T>(port: Port, message: Sendable<T>) {
  port.postMessage(message);
}
checked(chrome.runtime.connect(), { at: new Date() });
