// What is read off a page is data.
import 'webext-ports/globals';

const port = chrome.runtime.connect({ name: 'page' });
window.addEventListener('message', (event) => port.postMessage(event.data));
document.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  port.postMessage({ x: event.clientX, tag: target.tagName, selection: getSelection()?.toString() });
});
port.postMessage({
  title: document.title,
  links: Array.from(document.links, (link) => link.href),
  count: document.querySelectorAll('a').length,
  width: document.body.getBoundingClientRect().width,
  at: performance.now(),
});
fetch('https://example.org')
  .then((response) => response.json())
  .then((json) => port.postMessage(json), console.error);
