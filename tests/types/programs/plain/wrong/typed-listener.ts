// A listener for other messages.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'keys' };
type Reply = { value: string };
declare const port: Port<Reply, Request>;
// @ts-expect-error -- 'other' is missing
port.onMessage.addListener((reply: { other: number }) => console.log(reply.other));
