// The same by a function.
import 'webext-ports/globals';
import '../protocols.js';

function assertNever(value: never): never {
  throw new Error(`Unexpected ${String(value)}`);
}
chrome.runtime.onConnect.addListener((port) => {
  if (port.name === 'feed') port.postMessage({ title: 'a' });
  else if (port.name === 'log') port.disconnect();
  else assertNever(port);
});
