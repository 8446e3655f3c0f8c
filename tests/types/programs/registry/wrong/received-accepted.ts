// A property that does not arrive, on the accepting side.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'log') return;
  port.onMessage.addListener((line) => {
    // @ts-expect-error -- text
    console.log(line.text);
  });
});
