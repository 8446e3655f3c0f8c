// Received<T>: what arrives of a message that is sent as T.
import { expectType } from 'tsd';
import type { Received } from 'webext-ports';

interface Sent {
  at: Date;
  tags: Set<string>;
  counts: Map<string, number>;
  done: () => void;
  list: (number | undefined)[];
  optional?: string;
  error: Error;
  nested: { url: URL; key: symbol };
  pair: readonly [Date, number];
  id: string & { readonly brand: 'id' };
}
declare const json: Received<Sent, 'json'>;
expectType<string>(json.at);
expectType<{}>(json.tags);
expectType<{}>(json.counts);
expectType<(number | null)[]>(json.list);
expectType<{}>(json.error);
expectType<string>(json.nested.url);
expectType<readonly [string, number]>(json.pair);
expectType<string & { readonly brand: 'id' }>(json.id);
json.optional?.length;
// @ts-expect-error -- Property 'done' does not exist
json.done;
// @ts-expect-error -- Property 'key' does not exist
json.nested.key;

declare const clone: Received<Pick<Sent, 'at' | 'tags' | 'counts' | 'list' | 'error'>, 'structured-clone'>;
expectType<Date>(clone.at);
expectType<Set<string>>(clone.tags);
expectType<Map<string, number>>(clone.counts);
expectType<(number | undefined)[]>(clone.list);
expectType<Error>(clone.error);

declare const plain: Received<{ a: number; b: string[] }>;
expectType<{ a: number; b: string[] }>(plain);
expectType<string>({} as Received<Date>);
expectType<never>({} as never as Received<() => void>);
expectType<never>({} as never as Received<bigint>);
expectType<null>(null as Received<null>);
expectType<unknown>({} as Received<unknown>);
expectType<any>({} as Received<any>);
expectType<'a' | 1>({} as Received<'a' | 1>);
expectType<{ cents: number }>({} as Received<{ toJSON(): { cents: number } }>);
declare function listen<T>(listener: (message: Received<T>) => void): void;
listen<Sent>((message) => message.at.length);
