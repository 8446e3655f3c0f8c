// The popup, with a name that nobody listens for and a request that nobody knows.

// reported: TS2769
const lost = chrome.runtime.connect({ name: 'popop' });
lost.disconnect();

const port = chrome.runtime.connect({ name: 'popup' });

// reported: TS2820
port.postMessage({ type: 'pings' });
// reported: webext-ports/no-unserializable-message
// reported: TS2554
port.postMessage();

// reported: webext-ports/no-unbound-port-method
const { postMessage } = port;
// reported: TS2684
postMessage({ type: 'ping' });
