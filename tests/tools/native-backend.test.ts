import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eslint, fixtures, reportsIn } from './run.ts';

const project = path.join(fixtures, 'typed');
const lint = (env: object) => reportsIn(eslint(project, ['-f', 'json', 'src'], env));

describe('typed linting on the native compiler (typescript-eslint’s experimental backend)', () => {
  const classic = lint({});

  it('has something to compare: the classic backend reports by types alone', () => {
    expect(classic['background.ts']?.map(({ line }) => line)).toEqual([
      32, 32, 33, 34, 35, 36, 37, 38, 44, 45,
    ]);
  });

  it('reports the same, asked for by name', () => {
    expect(lint({ BACKEND: 'tsgo' })).toEqual(classic);
  });

  it('reports the same, asked for by the environment', () => {
    expect(lint({ TYPESCRIPT_ESLINT_EXPERIMENTAL_BACKEND: 'tsgo' })).toEqual(classic);
  });
});
