// A content script that connects to the background: it reports how much of the page has been read.

let port = connect();

function connect() {
  const opened = chrome.runtime.connect({ name: 'reading' });
  opened.onMessage.addListener((message) => {
    console.info(`You have ${message.openPages} pages open.`);
  });
  opened.onDisconnect.addListener(() => {
    document.removeEventListener('scrollend', report);
  });
  return opened;
}

function report() {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  port.postMessage({
    title: document.title,
    url: location.href,
    read: Math.min(1, (scrollTop + clientHeight) / scrollHeight),
    at: new Date().toISOString(),
  });
}

function start() {
  document.addEventListener('scrollend', report);
  report();
}

// A page that comes back from the back/forward cache has lost its connection in Chrome, without being told.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  port.disconnect();
  port = connect();
  start();
});

start();
