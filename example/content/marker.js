// A content script that the background connects to: it marks words on the page and says how many it found.

const counts = new Map();

/** @param {readonly string[]} words */
function countWords(words) {
  const text = document.body.innerText.toLowerCase();
  for (const word of words) counts.set(word, text.split(word.toLowerCase()).length - 1);
}

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'marking') return;
  port.onMessage.addListener((message) => {
    countWords(message.words);
    // A Map would arrive as {} in Chrome: a port's message is JSON there.
    port.postMessage({ found: [...counts] });
  });
});
