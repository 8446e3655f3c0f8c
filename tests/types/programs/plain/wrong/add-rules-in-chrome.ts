// Events of ports have no rules, though all events have them in these packages.
// Only in: chrome; wxt
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- Ports have no rules
port.onMessage.addRules([]);
