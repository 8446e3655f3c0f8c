// The reason of a disconnect, as Firefox and Safari tell it.
// Only in: browser.*
import 'webext-ports/globals';

const port = chrome.runtime.connect({ name: 'reason' });
port.onDisconnect.addListener((closed) => {
  if (closed.error) console.warn(closed.error.message);
  console.log(closed.error?.message ?? 'closed by the other side');
});
