import uPlot from 'uplot';
import { shortDay } from './usage-days.js';

const STYLES = '/assets/lib/uplot/dist/uPlot.min.css';
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const DAYS = [1, 2, 7, 14, 28, 56, 112, 364];

if (!document.querySelector(`link[href="${STYLES}"]`)) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: STYLES }));

/**
 * Draws bars, each series upon the one before it.
 *
 * @param {HTMLElement} place
 * @param {{ days: any[], series: { name: string, value: (day: any) => number }[], width: number, height: number, point: (at?: number) => void }} what
 */
export function bars(place, { days, series, width, height, point }) {
  const colours = coloursOf(place, series.map(({ name }) => name));
  const sums = days.map(() => 0);
  const piled = series.map(({ value }) => days.map((day, i) => (sums[i] += value(day)) || null));
  const axis = { stroke: colours.ink, grid: { stroke: colours.line, width: 1 }, ticks: { show: false }, font: `12px ${getComputedStyle(place).fontFamily}` };
  const options = {
    width,
    height,
    legend: { show: false },
    cursor: { y: false, drag: { setScale: false, x: false }, points: { show: false } },
    scales: { x: { time: false, range: [-0.6, days.length - 0.4] }, y: { range: (_, least, most) => [0, Math.max(4, most * 1.05)] } },
    axes: [
      { ...axis, grid: { show: false }, incrs: DAYS, space: 64, size: 28, values: (_, at) => at.map((i) => (days[i] ? shortDay(days[i].day) : '')) },
      { ...axis, incrs: STEPS, size: 44 },
    ],
    series: [{}, ...series.map(({ name }) => bar(colours[name], colours.surface)).reverse()],
    hooks: { setCursor: [({ cursor }) => point(cursor.idx ?? undefined)] },
  };
  return new uPlot(options, [days.map((_, i) => i), ...piled.reverse()], place);
}

const bar = (colour, between) => ({ fill: colour, stroke: between, width: 1, points: { show: false }, paths: uPlot.paths.bars({ size: [0.72, 44], radius: 0.12 }) });

/** The colours as they are now: a canvas knows no variables, so that each is asked for through an element. */
function coloursOf(place, names) {
  const probe = place.appendChild(document.createElement('i'));
  const found = {};
  for (const name of ['ink', 'line', 'surface', ...names]) {
    probe.dataset.noun = name;
    found[name] = getComputedStyle(probe).backgroundColor;
  }
  probe.remove();
  return found;
}
