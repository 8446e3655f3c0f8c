// Messages as an async generator.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

export async function* messages<T>(port: Port): AsyncGenerator<T, void, undefined> {
  const queue: T[] = [];
  let wake: (() => void) | undefined;
  let open = true;
  const onMessage = (message: T) => {
    queue.push(message);
    wake?.();
  };
  port.onMessage.addListener(onMessage);
  port.onDisconnect.addListener(() => {
    open = false;
    wake?.();
  });
  try {
    while (open || queue.length > 0) {
      const first = queue.shift();
      if (first === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else yield first;
    }
  } finally {
    port.onMessage.removeListener(onMessage);
  }
}
async function print() {
  for await (const text of messages<string>(chrome.runtime.connect())) console.log(text);
}
print().catch(console.error);
