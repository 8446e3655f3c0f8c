// Ports returned from functions, also from async ones and generators.
import 'webext-ports/globals';
import type { OpenedPort, Port } from 'webext-ports';

const open = () => chrome.runtime.connect({ name: 'a' });
export async function openLater(): Promise<OpenedPort> {
  await Promise.resolve();
  return open();
}
export function* openMany(count: number): Generator<Port> {
  for (let i = 0; i < count; i++) yield open();
}
const port: ReturnType<typeof open> = open();
port.postMessage('hello');
