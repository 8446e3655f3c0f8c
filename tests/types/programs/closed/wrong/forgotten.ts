// A name that was forgotten in a closed registry.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  switch (port.name) {
    case 'feed':
      break;
    default: {
      // @ts-expect-error -- "log"
      const forgotten: never = port;
      console.log(forgotten);
    }
  }
});
