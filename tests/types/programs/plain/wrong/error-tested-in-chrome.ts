// The reason of an end, read where Chrome has none.
// Only in: chrome.*
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.onDisconnect.addListener((closed) => {
  // @ts-expect-error -- Property 'error' does not exist
  if (closed.error) console.error(closed.error.message);
});
