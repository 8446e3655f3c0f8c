// Without their port, postMessage and disconnect throw in Chromium.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
const bound = port.postMessage.bind(port);
bound({ type: 'hello' });
const send = (message: string) => port.postMessage(message);
send('hello');
['a', 'b'].forEach((message) => port.postMessage(message));
const close = port.disconnect.bind(port);
close();
port.postMessage.call(port, 'hello');

const { postMessage: post, disconnect: end } = port;
// @ts-expect-error -- Call it on its port
post('hello');
// @ts-expect-error -- Call it on its port
end();
const detached = port.postMessage;
// @ts-expect-error -- Call it on its port
detached({ type: 'hello' });
const { disconnect } = browser.runtime.connect();
// @ts-expect-error -- Call it on its port
disconnect();
chrome.runtime.onConnect.addListener(({ name, postMessage: reply }) => {
  // @ts-expect-error -- Call it on its port
  reply(name);
});
