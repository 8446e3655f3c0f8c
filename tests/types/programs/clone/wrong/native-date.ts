// A native port of a project that clones is JSON.
import 'webext-ports/globals';
import '../settings.js';

// @ts-expect-error -- send date.toISOString()
chrome.runtime.connectNative('com.example.host').postMessage({ at: new Date() });
