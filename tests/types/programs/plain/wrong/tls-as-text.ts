// includeTlsChannelId is a boolean.
import 'webext-ports/globals';

// @ts-expect-error -- boolean
chrome.runtime.connect({ includeTlsChannelId: 'yes' });
