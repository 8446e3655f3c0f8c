// Interfaces have no index signature, and are data all the same.
import 'webext-ports/globals';

interface Bookmark {
  readonly id: string;
  title: string;
  url?: string;
  children?: Bookmark[];
}
interface SaveMessage {
  type: 'save';
  bookmark: Bookmark;
  tags: readonly string[];
}
declare const bookmark: Bookmark;
const message: SaveMessage = { type: 'save', bookmark, tags: ['a', 'b'] };
const port = chrome.runtime.connect();
port.postMessage(message);
port.postMessage(bookmark);
port.postMessage([bookmark]);
