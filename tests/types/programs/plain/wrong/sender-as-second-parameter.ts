// The second parameter is the port.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.onMessage.addListener((_message, sender) => {
  // @ts-expect-error -- tab
  console.log(sender.tab);
});
