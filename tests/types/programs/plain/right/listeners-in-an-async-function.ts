// Listeners that are added in async functions and in promises are no async listeners.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

export async function withPort<T>(name: string, run: (port: Port) => Promise<T>): Promise<T> {
  const port = chrome.runtime.connect({ name });
  try {
    return await run(port);
  } finally {
    port.disconnect();
  }
}
export const closed = (port: Port) =>
  new Promise<void>((resolve) => port.onDisconnect.addListener(() => resolve()));
void withPort('a', async (port) => {
  port.onMessage.addListener((message) => console.log(message));
  await closed(port);
});
