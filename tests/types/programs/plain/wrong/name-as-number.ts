// A name is a string.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- not assignable
const id: number = port.name;
console.log(id);
