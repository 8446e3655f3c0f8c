// One member of a union has a function.
import 'webext-ports/globals';

type Message = { type: 'a'; value: number } | { type: 'b'; done: () => void };
declare const message: Message;
// @ts-expect-error -- JSON drops a function
chrome.runtime.connect().postMessage(message);
