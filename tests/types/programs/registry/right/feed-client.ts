// The side that connects, by its name.
import 'webext-ports/globals';
import '../protocols.js';

const feed = chrome.runtime.connect({ name: 'feed' });
feed.postMessage({ type: 'subscribe', topic: 'news' });
feed.postMessage({ type: 'unsubscribe' });
feed.onMessage.addListener((item) => {
  if (item.type === 'item') console.log(item.title.toUpperCase(), item.tags.length);
  else feed.disconnect();
});
