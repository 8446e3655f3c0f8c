import { describe, expect, it } from 'vitest';
import { askPorts } from './marked-code.ts';

const code = `
  const port = chrome.runtime.connect();
  const worker = new Worker('feed.js');
  worker.postMessage(1);
  port.postMessage(2);
  port.postMessage(3, 4);
  worker.onMessage.addListener(() => {});
  port.onMessage.addListener((message) => show(message));
  port.onMessage.removeListener(hide);
  log(worker.error, port.error);
`;

interface Asked {
  node: { loc: { start: { line: number } } };
}

function lineOf({ node }: Asked): number {
  return node.loc.start.line;
}

describe('what a rule says of a use before its receiver is asked for', () => {
  it('is asked of whatever has the name, a port or not', () => {
    const asked = askPorts(code, 'js', (ports) => {
      const lines: number[] = [];
      const note = (candidate: Asked): boolean => {
        lines.push(lineOf(candidate));
        return false;
      };
      const found = [...ports.calls('postMessage', note), ...ports.listeners('onMessage', note)];
      return { lines, found: found.length, uses: ports.uses('error', note).length };
    });
    expect(asked).toEqual({ lines: [4, 5, 6, 7, 8, 9, 10, 10], found: 0, uses: 0 });
  });

  it('leaves those that matter, and of them those of a port', () => {
    const lines = askPorts(code, 'js', (ports) => [
      ports.calls('postMessage', ({ node }) => node.arguments.length === 1).map(lineOf),
      ports.listeners('onMessage', ({ method }) => method === 'addListener').map(lineOf),
      ports.uses('error', ({ how }) => how === 'read').map(lineOf),
    ]);
    expect(lines).toEqual([[5], [8], [10]]);
  });

  it('holds for the one who says it alone', () => {
    const lines = askPorts(code, 'js', (ports) => [
      ports.calls('postMessage', ({ node }) => node.arguments.length > 1).map(lineOf),
      ports.calls('postMessage').map(lineOf),
      ports.calls('postMessage', () => false).map(lineOf),
      ports.calls('postMessage').map(lineOf),
    ]);
    expect(lines).toEqual([[6], [5, 6], [], [5, 6]]);
  });
});
