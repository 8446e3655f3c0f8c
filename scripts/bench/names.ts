// What is measured is called, in the figures, the page and the plot.
export const ours = 'recommended';
export const floor = 'as many rules that do nothing';
export const noUndef = 'no-undef';
export const compatCompat = 'compat/compat';
export const floatingPromises = 'no-floating-promises';
