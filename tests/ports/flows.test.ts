import { describe, expect, it } from 'vitest';
import { annotations } from './cases/annotations.ts';
import { api } from './cases/api.ts';
import { arising } from './cases/arising.ts';
import { callbacks } from './cases/callbacks.ts';
import type { Cases } from './cases/cases.ts';
import { collections } from './cases/collections.ts';
import { comments } from './cases/comments.ts';
import { commentedContexts, contexts } from './cases/contexts.ts';
import { functions } from './cases/functions.ts';
import { jsx } from './cases/jsx.ts';
import { legacy } from './cases/legacy.ts';
import { mixed } from './cases/mixed.ts';
import { names } from './cases/names.ts';
import { objects } from './cases/objects.ts';
import { others } from './cases/others.ts';
import { emitters } from './cases/emitters.ts';
import { stores } from './cases/stores.ts';
import { tagged } from './cases/tagged.ts';
import { type Language, linesWithPorts, markedLines } from './marked-code.ts';

function check(title: string, cases: Cases, languages: readonly Language[]): void {
  for (const language of languages) {
    describe(`${title}, ${language}`, () => {
      for (const [name, code] of Object.entries(cases)) {
        it(name, () => {
          expect(linesWithPorts(code, language)).toEqual(markedLines(code));
        });
      }
    });
  }
}

const everywhere = ['js', 'ts', 'typed'] as const;
check('where the API comes from', api, everywhere);
check('where ports arise', arising, everywhere);
check('names', names, everywhere);
check('what holds different things', mixed, ['js', 'ts']);
check('fields and properties', objects, everywhere);
check('collections', collections, everywhere);
check('functions and promises', functions, everywhere);
check('functions that are kept', callbacks, ['js', 'ts']);
check('boxes of libraries', stores, ['js', 'ts']);
check('objects with a tag', tagged, ['js', 'ts']);
check('emitters', emitters, ['js', 'ts']);
check('components', jsx, ['js', 'tsx']);
check('what is no port', others, everywhere);
check('types in comments', comments, ['js', 'ts']);
check('types in TypeScript', annotations, ['ts']);
check('types of the place', contexts, ['ts']);
check('types of the place, in comments', commentedContexts, ['js', 'ts']);
check('old scripts', legacy, ['script', 'ts']);
