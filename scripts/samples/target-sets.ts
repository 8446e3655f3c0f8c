/** The projects that each sample is checked as: what they ship to, and whether `port.error` is there. */
export const targetSets: readonly { targets: Record<string, string>; hasPortError: boolean }[] = [
  { targets: { chrome: '121' }, hasPortError: false },
  { targets: { edge: '121' }, hasPortError: false },
  { targets: { firefox: '121' }, hasPortError: true },
  { targets: { safari: '17' }, hasPortError: false },
  { targets: { safari: '18' }, hasPortError: true },
  { targets: { firefox: '121', safari: '18' }, hasPortError: true },
  { targets: { chrome: '121', firefox: '121' }, hasPortError: false },
];
