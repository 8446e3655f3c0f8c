// A function that asks for some members of a port, no more than it uses.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Poster = Pick<Port, 'postMessage'>;
interface Closable extends Pick<Port, 'onDisconnect' | 'disconnect'> {
  closed?: boolean;
}

export function notify(to: Poster, text: string) {
  to.postMessage({ text });
}
export function close(port: Closable) {
  port.onDisconnect.addListener(() => {
    port.closed = true;
  });
  port.disconnect();
}
export function closeUnnamed(port: Omit<Port, 'name'>) {
  port.postMessage('bye');
  port.disconnect();
}
notify(chrome.runtime.connect(), 'hello');
close(chrome.tabs.connect(1));
chrome.runtime.onConnect.addListener((port) => closeUnnamed(port));
notify({ postMessage() {} }, 'to a fake');
