'use strict';

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/**
 * The rows of one scenario. `rounds` is a list of `{mode: result}`, where a result is what
 * the worker printed or, of a run that failed, `{failure}`.
 *
 * Ratios are taken within a round and then their median, so that a machine that gets busier
 * from one round to the next changes them little; their range shows when a median hides two
 * ways in which a client can behave.
 */
function rows({ name, amount, unit }, rounds, modes, baseline) {
  return modes.map((mode) => {
    const failed = rounds.find((round) => round[mode].failure);
    if (failed) return `| ${name} | ${mode} | failed: ${failed[mode].failure} | | | | | | |`;

    const of = (key) => median(rounds.map((round) => round[mode][key]));
    const ratio = (value) => {
      const pairs = rounds.filter((round) => round[baseline] && !round[baseline].failure);
      if (pairs.length === 0) return '';
      const values = pairs.map((round) => value(round[mode], round[baseline]));
      const range = [Math.min(...values), Math.max(...values)].map((v) => v.toFixed(2));
      return `${median(values).toFixed(2)} (${range.join('–')})`;
    };
    const wall = of('wall');
    return `| ${[
      name,
      mode,
      unit.speed
        ? `${number(amount / wall)} ${unit.speed}`
        : `${number((wall / amount) * 1e3)} ${unit.time}`,
      ratio((its, base) => base.wall / its.wall),
      `${number((of('cpu') / amount) * unit.cpuScale)} ${unit.cpu}`,
      ratio((its, base) => its.cpu / base.cpu),
      of('peak').toFixed(0),
      median(rounds.map((round) => round[mode].peak - round[mode].idle)).toFixed(0),
      of('stall').toFixed(0),
    ].join(' | ')} |`;
  });
}

function header(baseline) {
  const titles = [
    'scenario',
    'mode',
    'speed',
    `speed × ${baseline}`,
    'CPU',
    `CPU × ${baseline}`,
    'peak RSS MiB',
    'above idle MiB',
    'longest stall ms',
  ];
  return [`| ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length)}`];
}

module.exports = { header, rows };
