/** Medians with their spread: the middle half of the values, which a few disturbed runs do not move. */

function quantile(sorted, at) {
  const place = (sorted.length - 1) * at;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/** @param {number[]} values @returns {{median: number, low: number, high: number, count: number}} */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/**
 * Ratios of runs that stood beside each other, so that what disturbed one disturbed the other.
 *
 * @param {number[]} ours
 * @param {number[]} theirs in the same order
 */
export function ratios(ours, theirs) {
  return spread(ours.map((value, i) => value / theirs[i]));
}

/**
 * Runs each subject once in every round, and every second round the other way, so that none always comes
 * after the same one. A first round that warms up the machine is thrown away, where there are others.
 *
 * @param {string[]} ids
 * @param {(id: string) => Promise<T>} measure
 * @returns {Promise<Record<string, T[]>>}
 */
export async function interleaved(ids, rounds, measure) {
  const values = Object.fromEntries(ids.map((id) => [id, []]));
  for (let round = rounds > 1 ? 0 : 1; round <= rounds; round++) {
    for (const id of round % 2 ? ids : ids.toReversed()) {
      const value = await again(() => measure(id));
      if (round > 0) values[id].push(value);
    }
  }
  return values;
}

/** Browsers do stop now and then. Once more in a fresh page, and said; a second time is a fault. */
async function again(measure) {
  try {
    return await measure();
  } catch (error) {
    console.error(`Taken again, because of: ${error.message}`);
    return measure();
  }
}
