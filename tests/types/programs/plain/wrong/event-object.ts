// The event of a click as a message.
import 'webext-ports/globals';

declare const button: HTMLButtonElement;
const port = chrome.runtime.connect();
button.addEventListener('click', (event) => {
  // @ts-expect-error -- send
  port.postMessage({ type: 'click', target: event.target });
});
