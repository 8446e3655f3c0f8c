#!/usr/bin/env node
// The native application "ping_pong": each message is its length in four bytes, then as many bytes of JSON.

let received = Buffer.alloc(0);

/** @param {unknown} message */
function send(message) {
  const json = Buffer.from(JSON.stringify(message));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  process.stdout.write(Buffer.concat([length, json]));
}

process.stdin.on('data', (/** @type {Buffer} */ chunk) => {
  received = Buffer.concat([received, chunk]);
  while (received.length >= 4 && received.length >= 4 + received.readUInt32LE()) {
    const end = 4 + received.readUInt32LE();
    const message = JSON.parse(received.subarray(4, end).toString());
    received = received.subarray(end);
    send(message === 'ping' ? 'pong' : `I know only "ping", not ${JSON.stringify(message)}`);
  }
});
