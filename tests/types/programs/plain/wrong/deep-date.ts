// A Date deep in the message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  pages: [
    {
      visits: {
        // @ts-expect-error -- send date.toISOString()
        last: new Date(),
      },
    },
  ],
});
