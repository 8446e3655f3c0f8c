// A case that can never be.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  switch (port.name) {
    // @ts-expect-error -- "fed"
    case 'fed':
      break;
  }
});
