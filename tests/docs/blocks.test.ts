import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

const page = `# Title

Only the \`incorrect\` (❌) and the \`correct\` (✅) are explained here.

\`\`\`sh
npm test
\`\`\`

### ❌ Incorrect

\`\`\`js [content.js] settings='{"targets":{"firefox":"120"}}'
one();
\`\`\`

Also:

\`\`\`ts typed
two();
\`\`\`

Examples of ✅ **correct** code:

  \`\`\`\`js
  three();
    \`\`\`
  \`\`\`\`

## Other

| Chrome | ❌ |

\`\`\`js
four(); // ❌ too many
/* ❌ as well */
five();
six(); // ✅ fine
\`\`\`
`;

describe('the code blocks of a document', () => {
  const blocks = blocksOf(page);

  it('are found with their language and where they stand', () => {
    expect(blocks.map(({ language, line }) => [language, line])).toEqual([
      ['sh', 6],
      ['js', 12],
      ['ts', 18],
      ['js', 24],
      ['js', 33],
    ]);
  });

  it('are labelled by the last sign above them in their section', () => {
    expect(blocks.map(({ label }) => label)).toEqual([
      undefined,
      'incorrect',
      'incorrect',
      'correct',
      undefined,
    ]);
  });

  it('carry the file name, words and attributes of their fence', () => {
    expect(blocks[1]?.attributes).toEqual({
      filename: 'content.js',
      settings: '{"targets":{"firefox":"120"}}',
    });
    expect([...blocks[2]!.words]).toEqual(['typed']);
  });

  it('lose the indentation of their fence, and may hold shorter fences', () => {
    expect(blocks[3]?.code).toBe('three();\n  ```\n');
  });

  it('mark single lines as wrong', () => {
    expect(blocks[4]?.wrongLines).toEqual([1, 3]);
  });

  it('must be closed', () => {
    expect(() => blocksOf('text\n```js\ncode')).toThrow('The code block at line 2 is never closed.');
  });
});
