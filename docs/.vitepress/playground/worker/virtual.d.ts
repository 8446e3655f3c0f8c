declare module 'virtual:declarations' {
  /** Declaration files by their paths, as the compiler is to find them. */
  const declarations: Readonly<Record<string, string>>;
  export default declarations;
}
