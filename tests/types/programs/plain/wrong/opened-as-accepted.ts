// The opened end is no accepted one.
import 'webext-ports/globals';
import type { AcceptedPort } from 'webext-ports';

// @ts-expect-error -- sender
const port: AcceptedPort = chrome.runtime.connect();
port.disconnect();
