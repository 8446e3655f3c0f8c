// The popup, in plain JavaScript: it asks the background to mark words in the current tab.

const port = chrome.runtime.connect({ name: 'popup' });
const output = document.querySelector('output');
const form = document.querySelector('form');

port.onMessage.addListener((message) => {
  if (!output) return;
  switch (message.type) {
    case 'found':
      output.textContent = message.found.map(([word, count]) => `${word}: ${count}`).join(', ');
      break;
    case 'pong':
      output.textContent = `The native application said ${message.reply}.`;
      break;
    case 'failed':
      output.textContent = message.reason;
      break;
  }
});

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = String(new FormData(form).get('words'));
  port.postMessage({ type: 'mark', words: words.split(/\s+/).filter(Boolean) });
});

document.querySelector('#ping')?.addEventListener('click', () => {
  port.postMessage({ type: 'ping' });
});
