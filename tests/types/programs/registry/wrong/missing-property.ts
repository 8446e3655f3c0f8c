// A message that lacks a property.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- topic
chrome.runtime.connect({ name: 'feed' }).postMessage({ type: 'subscribe' });
