// The types of a protocol, asked for by its name.
import 'webext-ports/globals';
import '../protocols.js';
import type { DownOf, Port, PortName, UpOf } from 'webext-ports';

export type Client<Name extends PortName> = Port<DownOf<Name>, UpOf<Name>>;
const request: UpOf<'feed'> = { type: 'subscribe', topic: 'a' };
const feed: Client<'feed'> = chrome.runtime.connect({ name: 'feed' });
feed.postMessage(request);
feed.onMessage.addListener((item: DownOf<'feed'>) => console.log(item.type));
