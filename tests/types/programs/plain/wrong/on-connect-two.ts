// onConnect brings one thing.
import 'webext-ports/globals';

// @ts-expect-error -- not assignable
chrome.runtime.onConnect.addListener((port, sender) => console.log(port, sender));
