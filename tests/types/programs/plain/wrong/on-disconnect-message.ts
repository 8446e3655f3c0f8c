// onDisconnect brings the port, no message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- not assignable
port.onDisconnect.addListener((reason: string) => console.log(reason));
