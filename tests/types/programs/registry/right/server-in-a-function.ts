// Functions for one protocol each, given the port that onConnect brought.
import 'webext-ports/globals';
import '../protocols.js';
import type { Port } from 'webext-ports';
import type { FeedDown, FeedUp } from '../protocols.js';

function serveFeed(port: Port<FeedUp, FeedDown>) {
  port.onMessage.addListener((request, self) => {
    if (request.type === 'subscribe') self.postMessage({ type: 'item', title: request.topic, tags: [] });
  });
}
function serveLog(port: Port<string, never>) {
  port.onMessage.addListener((line) => console.log(line.length));
}
chrome.runtime.onConnect.addListener((port) => {
  if (port.name === 'feed') serveFeed(port);
  else if (port.name === 'log') serveLog(port);
});
