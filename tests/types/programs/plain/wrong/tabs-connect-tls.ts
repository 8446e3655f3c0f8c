// tabs.connect has no TLS channel.
import 'webext-ports/globals';

// @ts-expect-error -- leave includeTlsChannelId out
chrome.tabs.connect(1, { includeTlsChannelId: true });
