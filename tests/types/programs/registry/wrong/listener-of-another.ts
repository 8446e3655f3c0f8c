// A listener for the messages of another protocol.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: 'feed' }).onMessage.addListener((line: string) => console.log(line));
