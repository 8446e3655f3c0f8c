// A message that cannot be sent is an error where the protocol is declared.
import type { Protocol } from 'webext-ports';

interface Visit {
  url: string;
  at: Date;
}
class User {
  name = 'a';
  greet() {}
}
interface Item {
  id: number;
  children: Item[];
  note?: string;
}
declare module 'webext-ports' {
  interface PortProtocols {
    'right-interface': Protocol<Item, readonly Item[]>;
    'right-null': Protocol<null, string | number>;
    'right-never': Protocol<never, never>;
    'right-any': Protocol<any, unknown>;
    // @ts-expect-error -- date.toISOString()
    'wrong-date': Protocol<{ at: Date }, string>;
    // @ts-expect-error -- date.toISOString()
    'wrong-down': Protocol<string, Visit>;
    // @ts-expect-error -- function
    'wrong-function': Protocol<{ type: 'call'; callback: () => void }, string>;
    // @ts-expect-error -- [...map]
    'wrong-map': Protocol<Map<string, number>, string>;
    // @ts-expect-error -- bigint
    'wrong-bigint': Protocol<string, { id: bigint }>;
    // @ts-expect-error -- function
    'wrong-class': Protocol<User, string>;
    // @ts-expect-error -- date.toISOString()
    'wrong-union': Protocol<{ type: 'a' } | { type: 'b'; at: Date }, string>;
    // @ts-expect-error -- date.toISOString()
    'wrong-leaf-union': Protocol<string | { at: Date }, string>;
    // @ts-expect-error -- backgrund
    'wrong-context': Protocol<string, string, 'backgrund'>;
    // @ts-expect-error -- between 2 and 3
    'wrong-arguments': Protocol<string>;
  }
}
