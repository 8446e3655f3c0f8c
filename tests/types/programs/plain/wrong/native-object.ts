// connectNative takes a name.
import 'webext-ports/globals';

// @ts-expect-error -- string
chrome.runtime.connectNative({ name: 'com.example.host' });
