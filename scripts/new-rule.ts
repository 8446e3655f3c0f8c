/** Makes a rule, its test and its page, and its entry in `rules/index.ts`. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { calledWith, refuse } from './command.ts';
import { register } from './new-rule/register.ts';
import { templatesOf } from './new-rule/templates.ts';

const { words } = calledWith('Usage: npm run new-rule NAME ["disallow …"]', {}, 2);
const [rule, description = 'disallow what is described here'] = words;
const root = fileURLToPath(new URL('..', import.meta.url));

if (!rule || !/^(?:no|require|valid|consistent|prefer)(?:-[a-z]+)+$/.test(rule)) {
  refuse(
    'Name the rule: npm run new-rule no-lost-port-listeners ["disallow …"]. A name starts with no-, require-, valid-, consistent- or prefer-.',
  );
}

const templates = templatesOf(rule, description);
const taken = templates.find(({ file }) => existsSync(path.join(root, file)));
if (taken) refuse(`${taken.file} exists already; nothing was written.`);

for (const { file, content } of templates) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
  console.log(`wrote ${file}`);
}
const index = path.join(root, 'rules/index.ts');
await writeFile(index, register(await readFile(index, 'utf8'), rule));
console.log('added it to rules/index.ts; `npm run docs:rules` adds it to the tables');
