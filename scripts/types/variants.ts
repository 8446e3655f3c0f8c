/**
 * The options under which every program is checked. All of them check the declarations themselves too; the standard
 * library alone is taken as it is.
 */
export interface Variant {
  name: string;
  strict: boolean;
  options: Readonly<Record<string, unknown>>;
}

const common = {
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  skipLibCheck: false,
  skipDefaultLibCheck: true,
};
const bundler = { module: 'esnext', moduleResolution: 'bundler' };
const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' };

export const variants: readonly Variant[] = [
  { name: 'strict, bundler', strict: true, options: { ...common, ...bundler, strict: true } },
  {
    name: 'strict, exactOptionalPropertyTypes, nodenext',
    strict: true,
    options: { ...common, ...nodenext, strict: true, exactOptionalPropertyTypes: true },
  },
  {
    name: 'not strict, bundler',
    strict: false,
    options: { ...common, ...bundler, strict: false },
  },
];
