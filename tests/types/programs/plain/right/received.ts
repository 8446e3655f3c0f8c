// What arrives of what is sent.
import 'webext-ports/globals';
import type { Received } from 'webext-ports';

interface Visit {
  url: string;
  at: Date;
  tags: Set<string>;
  visited?: boolean;
  open(): void;
}
const arrived: Received<Visit, 'json'> = { url: 'a', at: '2026-11-21', tags: {} };
const cloned: Received<{ at: Date }, 'structured-clone'> = { at: new Date() };
const same: Received<{ a: (string | null)[] }> = { a: ['x', null] };
console.log(arrived.at.length, cloned.at.getTime(), same.a.length, arrived.visited);
