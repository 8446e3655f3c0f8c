// A Map in what a native port is declared to send.
import 'webext-ports/globals';
import type { NativePort } from 'webext-ports';

// @ts-expect-error -- send [...map]
export type Host = NativePort<string, { values: Map<string, string> }>;
