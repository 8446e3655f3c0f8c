// The plot in the docs: bars on a logarithmic scale, drawn from the committed figures alone, so that it changes only with them.

export interface Group {
  title: string;
  unit: string;
  bars: readonly { name: string; value: number; isOurs: boolean }[];
}

const width = 720;
const left = 250;
const right = 90;
const barHeight = 18;
const gap = 6;
const groupGap = 46;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

function barsOf({ bars, unit }: Group, top: number): string[] {
  const values = bars.map(({ value }) => Math.max(value, 1e-3));
  const lowest = Math.log10(Math.min(...values)) - 0.3;
  const highest = Math.log10(Math.max(...values));
  return bars.flatMap(({ name, value, isOurs }, index) => {
    const y = top + index * (barHeight + gap);
    const part = (Math.log10(Math.max(value, 1e-3)) - lowest) / (highest - lowest);
    const length = Math.max(2, Math.round(part * (width - left - right)));
    return [
      `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${escaped(name)}</text>`,
      `<rect class="${isOurs ? 'ours' : 'theirs'}" x="${left}" y="${y}" width="${length}" height="${barHeight}" rx="3"/>`,
      `<text x="${left + length + 6}" y="${y + 13}">${shown(value)} ${escaped(unit)}</text>`,
    ];
  });
}

const style = `text { font: 13px system-ui, sans-serif; fill: #333; }
.title { font-weight: 600; }
.ours { fill: #3451b2; }
.theirs { fill: #9aa3b8; }
@media (prefers-color-scheme: dark) { text { fill: #ddd; } .ours { fill: #8da5f3; } .theirs { fill: #5b6478; } }`;

export function plot(title: string, groups: readonly Group[]): string {
  const lines: string[] = [];
  let top = 30;
  for (const group of groups) {
    lines.push(`<text class="title" x="12" y="${top}">${escaped(group.title)}</text>`);
    lines.push(...barsOf(group, top + 12));
    top += 12 + group.bars.length * (barHeight + gap) + groupGap - 12;
  }
  const height = top - groupGap + 30;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style}</style>`,
    ...lines,
    '</svg>\n',
  ].join('\n');
}
