// Parts of a port that are taken out and are fine that way.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener(({ name, onMessage, sender: { url = '', tab } }) => {
  onMessage.addListener((message: { text: string }, { name: same }) => console.log(same, message.text));
  console.log(name.startsWith('tab:'), new Map([[url, tab?.id]]));
});
const port = chrome.runtime.connect();
const post = port.postMessage.bind(port);
post({ a: 1 });
const close = () => port.disconnect();
close();
const disconnect = port.disconnect.bind(port);
disconnect();
