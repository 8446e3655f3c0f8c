// The second parameter is no sender.
import 'webext-ports/globals';
import type { MessageSender } from 'webext-ports';

const port = chrome.runtime.connect();
// @ts-expect-error -- not assignable
port.onMessage.addListener((_message: unknown, sender: { tab: { id: number } }) =>
  console.log(sender.tab.id),
);
export type { MessageSender };
