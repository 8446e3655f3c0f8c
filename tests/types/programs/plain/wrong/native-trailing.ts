// A trailing argument throws.
import 'webext-ports/globals';

// @ts-expect-error -- Expected 1
chrome.runtime.connectNative('com.example.host', undefined);
