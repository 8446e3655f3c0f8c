// A misspelt name in tabs.connect.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- Did you mean '"highlight"'?
chrome.tabs.connect(1, { name: 'highligt' });
