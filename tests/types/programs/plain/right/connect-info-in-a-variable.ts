// A connectInfo that is built before, and a name that is computed.
import 'webext-ports/globals';
import type { ConnectInfo } from 'webext-ports';

const info = { name: 'a' };
const frozen = { name: 'b' } as const;
const typed: ConnectInfo = { name: `session-${Date.now()}` };
chrome.runtime.connect(info);
chrome.runtime.connect(frozen);
chrome.runtime.connect(typed);
chrome.runtime.connect({ ...info, includeTlsChannelId: false });
