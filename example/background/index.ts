// The background: each port is told from the others by its name, and each name has its own messages.
import type { PopupAnswer, PopupRequest } from '../protocols.js';
import { mark } from './marking.js';
import { ping } from './ping-pong.js';
import { addReader } from './readers.js';

async function answer(request: PopupRequest): Promise<PopupAnswer> {
  if (request.type === 'ping') return { type: 'pong', reply: await ping() };
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { type: 'failed', reason: 'There is no page to mark.' };
  return { type: 'found', found: await mark(tab.id, request.words) };
}

function failed(error: unknown): PopupAnswer {
  return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

chrome.runtime.onConnect.addListener((port) => {
  switch (port.name) {
    case 'reading':
      addReader(port);
      break;
    case 'popup': {
      // The popup may be closed before the answer is there, and a port that has ended throws.
      let open = true;
      port.onDisconnect.addListener(() => {
        open = false;
      });
      port.onMessage.addListener((request) => {
        void answer(request)
          .catch(failed)
          .then((message) => {
            if (open) port.postMessage(message);
          });
      });
      break;
    }
  }
});
