// A function that describes the port it takes by itself, and the messages with it.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Answer = { id: number; result: string };
interface Channel {
  onMessage: { addListener(listener: (answer: Answer) => void): void };
  onDisconnect: { addListener: (listener: () => void) => void };
  postMessage(message: object): void;
}
interface Context {
  onMessage: { addListener: (listener: (name: string, ...rest: any[]) => void) => void };
}

export function ask(channel: Channel, question: string) {
  channel.onMessage.addListener(({ result }) => console.log(result));
  channel.postMessage({ question });
}
export const contexts: Context[] = [];

ask(chrome.runtime.connect(), 'why');
contexts.push(chrome.tabs.connect(1));
chrome.runtime.onConnect.addListener((port) => ask(port, 'who'));
export function keep(port: Port) {
  contexts.push(port);
}
