// Typed ports go where any port is asked for.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const all: Port[] = [];
const close = (port: Port) => port.disconnect();
declare const typed: Port<{ a: number }, { b: string }>;
all.push(typed);
close(typed);
const byName: Record<string, Port> = { [typed.name]: typed };
const maybe: Port | undefined = byName['a'];
maybe?.disconnect();
const either: Port<{ a: number }> = typed;
either.onMessage.addListener(({ a }) => a.toFixed());
