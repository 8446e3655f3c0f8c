// A protocol of a project that clones.
import 'webext-ports/globals';
import '../settings.js';

const visits = chrome.runtime.connect({ name: 'visits' });
visits.postMessage({ since: new Date() });
visits.onMessage.addListener((list) => list.forEach(({ at }) => console.log(at.getTime())));
chrome.runtime.onConnect.addListener((port) => {
  if (port.name === 'visits') port.postMessage([{ url: 'a', at: new Date() }]);
});
