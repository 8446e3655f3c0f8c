// A MessagePort is no Port.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

declare const channel: MessagePort;
// @ts-expect-error -- missing the following properties from type 'Port
export const port: Port = channel;
