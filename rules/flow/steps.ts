import { fromCall, fromNew } from './functions/calls.ts';
import { fromExpression } from './expressions.ts';
import { fromFieldName } from './objects/fields.ts';
import type { Step } from './flow.ts';
import { fromExport } from './modules/imports.ts';
import type { Path } from './path.ts';
import type { Place } from './place.ts';
import { fromAlias, fromUndeclared, fromVariable } from './variables/variables.ts';

/** One step backwards from a place: to the places that it takes its value from, or to an end. */
export function stepFrom(step: Step, place: Place, path: Path): void {
  if (!('type' in place)) return fromVariable(step, place, path);
  // A cast in plain JavaScript: a comment, then parentheses.
  if ('range' in place && step.sourceCode.text[place.range[0] - 1] === '(' && step.declared(place, path))
    return;
  switch (place.type) {
    case 'Undeclared':
      return fromUndeclared(step, place, path);
    case 'Field':
      return fromFieldName(step, place.name, path);
    case 'Export':
      return fromExport(step, place.name, path);
    case 'Alias':
      return fromAlias(step, place.variable, path);
    case 'CallExpression':
      return fromCall(step, place, path);
    case 'NewExpression':
      return fromNew(step, place, path);
    default:
      return fromExpression(step, place, path);
  }
}
