'use strict';

/** What the examples print: lines with a tick, columns, sizes and speeds. Colours only where somebody looks. */

const colourful = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
const paint = (code) => (text) => (colourful ? `\x1b[${code}m${text}\x1b[0m` : String(text));
const green = paint(32);
const red = paint(31);
const bold = paint(1);
const dim = paint(2);

/** Thousands by thousands, as disks and networks count. */
function bytes(count) {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let unit = 0;
  let value = count;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

function duration(milliseconds) {
  if (milliseconds < 999.5) return `${Math.max(1, Math.round(milliseconds))} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Nothing for what is too small to say anything about. */
function speed(count, milliseconds) {
  if (count < 1e6) return '';
  return `${Math.round(count / 1000 / Math.max(1, milliseconds))} MB/s`;
}

const NAME = 26;

/** A step that is done: what, and up to four columns about it. */
function tick(what, size = '', time = '', rate = '', note = '') {
  const columns = [what.padEnd(NAME), size.padStart(9), dim(time.padStart(8)), rate.padStart(10)];
  console.log(`  ${green('✔')} ${columns.join(' ')}  ${dim(note)}`.trimEnd());
}

function cross(what, why) {
  console.log(`  ${red('✘')} ${what}${why ? `: ${why}` : ''}`);
}

function heading(text) {
  console.log(`\n${bold(text)}`);
}

module.exports = { bytes, cross, dim, duration, heading, speed, tick };
