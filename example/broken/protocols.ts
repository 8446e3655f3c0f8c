// What is said on each port of this extension. From here on, `connect` and `onConnect` know it by the port's name.
import type { Protocol } from 'webext-ports';

/** What a page reports of itself. */
export interface Reading {
  title: string;
  url: string;
  /** From 0 to 1. */
  read: number;
  /** ISO 8601. */
  at: string;
}

/** Words, each with how often it was found. */
export type Found = [word: string, count: number][];

export type PopupRequest = { type: 'mark'; words: string[] } | { type: 'ping' };

export type PopupAnswer =
  { type: 'found'; found: Found } | { type: 'pong'; reply: string } | { type: 'failed'; reason: string };

declare module 'webext-ports' {
  interface PortProtocols {
    /** A content script tells the background what is read. */
    reading: Protocol<Reading, { openPages: number }>;
    /** The background asks a content script to mark words. */
    marking: Protocol<{ words: string[] }, { found: Found }>;
    /** The popup asks the background. */
    popup: Protocol<PopupRequest, PopupAnswer>;
  }
}
