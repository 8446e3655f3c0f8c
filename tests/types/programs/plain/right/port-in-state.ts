// A port in the state of an application, beside null.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

interface State {
  port: Port | null;
  queue: { type: string }[];
}
const state: State = { port: null, queue: [] };
export function connect() {
  const port = chrome.runtime.connect({ name: 'state' });
  state.port = port;
  for (const message of state.queue.splice(0)) port.postMessage(message);
  port.onDisconnect.addListener(() => (state.port = null));
}
