// An async listener with a switch, as most are written.
import 'webext-ports/globals';

type Message = { type: 'a' } | { type: 'b' };
declare function work(message: Message): Promise<void>;
const port = chrome.runtime.connect();
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener(async (message: Message) => {
  switch (message.type) {
    case 'a':
      await work(message);
      break;
    case 'b':
      return;
  }
});
