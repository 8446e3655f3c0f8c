// A connection without a name, or to another extension, follows no protocol.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.connect().postMessage({ free: 1 });
chrome.runtime.connect('abcdefghijklmnopabcdefghijklmnop').postMessage('free');
chrome.runtime.connect('abcdefghijklmnopabcdefghijklmnop', { name: 'theirs' }).postMessage(['free']);
chrome.runtime.connect(undefined, { name: 'feed' }).postMessage({ type: 'unsubscribe' });
