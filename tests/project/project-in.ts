import { projectOf, type Project } from '../../rules/project/index.ts';

type Context = Parameters<typeof projectOf>[0];

/** The project as a rule would see it in a file of this directory. */
export function projectIn(cwd: string, settings?: unknown, filename = `${cwd}/file.js`): Project {
  const context = { cwd, filename, settings: { 'webext-ports': settings }, sourceCode: { ast: {} } };
  return projectOf(context as unknown as Context);
}
