// connect gives no promise.
import 'webext-ports/globals';

// @ts-expect-error -- then
chrome.runtime.connect({ name: 'a' }).then((port: unknown) => console.log(port));
