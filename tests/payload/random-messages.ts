import fc from 'fast-check';

/** The text of an expression that stands for itself, and of one that is made of others. */
const plain = [
  "'a'",
  '""',
  '`a${1}`',
  '0',
  '-7',
  '1.5',
  '1e21',
  'true',
  'false',
  'null',
  '!0',
  'typeof 1',
  '1 + 1',
  "'a' + 1",
  '1 < 2',
  'String(1n)',
  'Number("1")',
  'Date.now() > 0',
  'JSON.parse("[1]")',
  'new Date(0).toISOString()',
  '(1, 2)',
  'Object.keys({ a: 1 })',
  '[...new Map()]',
  '[...new Set([1])]',
  'Array.from([1])',
  '({}).constructor.name',
];

const lossy = [
  'undefined',
  'void 0',
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  '0 / 0',
  '1 / 0',
  '1n',
  '-1n',
  '1n + 2n',
  'BigInt(1)',
  'Symbol("a")',
  'Symbol.iterator',
  '(() => 1)',
  'function () {}',
  '(async () => {})',
  'class {}',
  'Math.max',
  'Math',
  'parseInt.bind(null)',
  'new Map()',
  'new Map([[1, 2]])',
  'new Set()',
  'new WeakMap()',
  'new Date(0)',
  '/a/',
  'new RegExp("a")',
  'new Error("a")',
  'new TypeError("a")',
  'new Uint8Array(2)',
  'new ArrayBuffer(1)',
  'Promise.resolve(1)',
  '(async () => 1)()',
  '(function* () {})()',
  '[1].values()',
  'new Number(1)',
  'new String("a")',
  'new Boolean(false)',
  'new URL("https://example.com/")',
  'new Headers()',
  '[, 1]',
  'new Array(2)',
  'new (class A { m() {} })()',
  'new (class A { f = () => 1 })()',
  'Object.assign([1], { a: 1 })',
  "'ab'.match(/b/)",
  'structuredClone(new Set())',
  'new AbortController()',
  'new Proxy({}, {})',
];

/** What `flags[n]` says decides which branch is taken; the number is filled in once the whole text is known. */
export const flag = 'FLAG';

const keys = ['a', 'b', "'c d'", '1', '[`e`]'];

const absent = ['null', 'undefined', '0', "''", `(${flag} ? 1 : null)`];

/** What is taken apart and seen by a name: branches at other places count only where none of them is right. */
const takenApart = [
  '(() => { const [, item] = [0, LEAF]; return item; })()',
  '(() => { const [item = LEAF] = []; return { item }; })()',
  '(() => { const { a, ...rest } = { a: 0n, b: LEAF }; return rest; })()',
  '(() => { const { a: { b } } = { a: { b: LEAF } }; return [b]; })()',
  '(() => { const [first, ...rest] = [0n, LEAF]; return rest; })()',
  '(() => { let item; item = LEAF; return item; })()',
  '(() => { for (const [key, item] of [["a", LEAF]]) return { key, item }; })()',
  'JSON.parse("1", () => LEAF)',
  'Array.from({ length: 1 }, () => LEAF)',
];

type Texts = Record<'message' | 'value' | 'object' | 'property' | 'array' | 'either' | 'made', string>;

const { message } = fc.letrec<Texts>((tie) => ({
  message: fc.oneof(
    { weight: 4, arbitrary: tie('object') },
    { weight: 2, arbitrary: tie('array') },
    tie('value'),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: fc.constantFrom(...plain) },
    { weight: 2, arbitrary: fc.constantFrom(...lossy) },
    { weight: 2, arbitrary: tie('object') },
    { weight: 2, arbitrary: tie('array') },
    { weight: 1, arbitrary: tie('either') },
    { weight: 1, arbitrary: tie('made') },
  ),
  made: fc.oneof(
    tie('value').map((value) => `(() => ${value})()`),
    tie('object').map((object) => `Object.freeze(${object})`),
    fc.tuple(tie('object'), tie('object')).map(([one, other]) => `Object.assign({}, ${one}, ${other})`),
    fc.tuple(tie('value'), tie('value')).map(([one, other]) => `(${one}, ${other})`),
    fc
      .tuple(tie('value'), tie('value'))
      .map(([one, other]) => `Object.fromEntries([['a', ${one}], ['b', ${other}]])`),
    tie('value').map((value) => `Object.fromEntries(new Map([['a', ${value}]]))`),
    tie('object').map((object) => `({ a: 0, ...(${flag} && ${object}) })`),
    fc
      .tuple(fc.constantFrom(...takenApart), fc.constantFrom(...plain, ...lossy))
      .map(([code, leaf]) => code.replace('LEAF', () => leaf)),
    fc
      .tuple(fc.constantFrom(...absent, ...lossy), tie('value'))
      .map(([one, other]) => `(${one} ?? ${other})`),
    tie('value').map((value) => `(${flag} && ${value})`),
    tie('value').map((value) => `(${flag} || ${value})`),
  ),
  object: fc.array(tie('property'), { maxLength: 4 }).map((properties) => `({ ${properties.join(', ')} })`),
  property: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom(...keys), tie('value')).map(([key, value]) => `${key}: ${value}`),
    },
    { weight: 1, arbitrary: tie('object').map((object) => `...${object}`) },
    { weight: 1, arbitrary: tie('value').map((value) => `get g() { return ${value}; }`) },
    fc.constantFrom(
      'method() {}',
      'set s(value) {}',
      '[Symbol.for("s")]: 1',
      'toJSON() { return 1; }',
      "['toJSON']: 1",
    ),
  ),
  array: fc
    .array(
      fc.oneof(
        tie('value'),
        tie('array').map((array) => `...${array}`),
      ),
      { maxLength: 4 },
    )
    .map((items) => `[${items.join(', ')}]`),
  either: fc.tuple(tie('value'), tie('value')).map(([one, other]) => `(${flag} ? ${one} : ${other})`),
}));

/** The text of a message: nested literals of all kinds, with few enough branches that each combination can be tried. */
export const messages = message.filter((text) => text.split(flag).length <= 4 && text.length < 400);
