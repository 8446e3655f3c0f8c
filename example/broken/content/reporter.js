// The reporter, with the mistakes that are usual in a content script. Each is marked with the report it gets.

// reported: webext-ports/require-pageshow-reconnect
const port = chrome.runtime.connect({ name: 'reading' });

function report() {
  port.postMessage({
    title: document.title,
    // reported: webext-ports/no-unserializable-message
    // reported: TS2322
    url: new URL(location.href),
    read: 1,
    // reported: webext-ports/no-unserializable-message
    // reported: TS2322
    at: new Date(),
  });
}

port.onDisconnect.addListener(() => {
  // reported: webext-ports/no-unsupported-port-error
  // reported: TS2339
  console.warn(port.error);
  // reported: webext-ports/no-post-after-disconnect
  port.postMessage({ title: document.title, url: location.href, read: 1, at: 'the end' });
});

document.addEventListener('scrollend', report);
