// A message that is unknown, and looked at before it is used.
import 'webext-ports/globals';

interface Hello {
  type: 'hello';
  text: string;
}
function isHello(message: unknown): message is Hello {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'hello';
}
chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((message) => {
    if (isHello(message)) console.log(message.text);
  });
});
