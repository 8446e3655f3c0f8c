// A short arrow gives the handle of a timer.
import 'webext-ports/globals';

declare function setTimeout(callback: () => void, after?: number): { ref(): void; unref(): void };
declare function clearTimeout(timer: unknown): void;
let timer: ReturnType<typeof setTimeout> | undefined;
const connect = () => {
  const port = chrome.runtime.connect({ name: 'keep-alive' });
  port.onDisconnect.addListener(() => setTimeout(connect, 1000));
  port.onMessage.addListener(() => (timer = setTimeout(() => port.postMessage('ping'), 25_000)));
  port.onDisconnect.addListener(() => clearTimeout(timer));
};
connect();
