// The marker, with a payload that arrives as {} in Chrome.

const counts = new Map();

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'marking') return;
  port.onMessage.addListener((message) => {
    for (const word of message.words) counts.set(word, document.body.innerText.split(word).length - 1);
    // reported: webext-ports/no-unserializable-message
    // reported: TS2740
    port.postMessage({ found: counts });
  });
});
