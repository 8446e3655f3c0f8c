// runtime.connect takes nothing, a connectInfo, an id, or both.
import 'webext-ports/globals';

const id = 'abcdefghijklmnopabcdefghijklmnop';
chrome.runtime.connect().disconnect();
chrome.runtime.connect({ name: 'a' }).disconnect();
chrome.runtime.connect(id).disconnect();
chrome.runtime.connect(id, { name: 'a' }).disconnect();
chrome.runtime.connect({}).disconnect();
chrome.runtime.connect({ name: 'a', includeTlsChannelId: true }).disconnect();
chrome.runtime.connect(chrome.runtime.id, { name: 'a' }).disconnect();
