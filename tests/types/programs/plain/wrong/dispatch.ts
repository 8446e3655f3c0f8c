// Events of ports cannot be fired.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- dispatch
port.onMessage.dispatch('a');
