// onDisconnect brings one thing.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- not assignable
port.onDisconnect.addListener((closed, error) => console.log(closed, error));
