// Native ports stay JSON, and take JSON.
import 'webext-ports/globals';
import '../settings.js';

chrome.runtime.connectNative('com.example.host').postMessage({ at: new Date().toISOString() });
