// onConnect brings a port.
import 'webext-ports/globals';

// @ts-expect-error -- not assignable
chrome.runtime.onConnect.addListener((message: { type: string }) => console.log(message.type));
