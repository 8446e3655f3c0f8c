// tabs.connect, to one document.
// Only in: chrome.*
import 'webext-ports/globals';

declare const sender: import('webext-ports').MessageSender;
const id = sender.tab?.id;
if (id !== undefined && sender.documentId !== undefined) {
  chrome.tabs.connect(id, { documentId: sender.documentId }).postMessage('hello');
}
