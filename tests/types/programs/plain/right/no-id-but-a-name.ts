// An id that is not there means one's own extension.
import 'webext-ports/globals';

declare const id: string | undefined;
chrome.runtime.connect(id, { name: 'a' }).disconnect();
