// Types that are taken off the API's functions.
// Only in: globals; chrome; firefox; polyfill
import 'webext-ports/globals';

type Connection = ReturnType<typeof chrome.runtime.connect>;
let connection: Connection | null = null;
connection = chrome.runtime.connect({ name: 'a' });
connection.postMessage({ a: 1 });
const send = connection.postMessage.bind(connection);
send({ a: 1 });
