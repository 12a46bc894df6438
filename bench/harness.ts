/**
 * Clocks a function with the package `benchmark` and turns samples into figures.
 *
 * The time of one operation is a slope: run(n) and run(2n) are clocked in turn, and (median of run(2n) - median of
 * run(n)) / n drops whatever a call costs once. Medians, because a busy machine makes some samples too long and none too short.
 */

import Benchmark from 'benchmark'

/** Seconds per call of `fn`, one for each of `samples` runs of a Benchmark. Each sample is at least `minTime` seconds of calls. */
export function sampleTimes(fn: () => void, samples: number, minTime = 1e-9): number[] {
  // maxTime ends the sampling as soon as minSamples are there; initCount 1 keeps long calls from being repeated.
  const bench = new Benchmark({ fn, minSamples: samples, maxTime: 1e-9, minTime, initCount: 1 })
  bench.run({ async: false })
  if (bench.error !== undefined) throw bench.error
  return bench.stats.sample
}

export interface Slope {
  /** The n of the shorter run. */
  n: number
  /** Seconds of each run(n) and each run(2n). */
  once: number[]
  twice: number[]
}

export interface SlopeOptions {
  /** n to begin with, and the largest allowed. */
  n: number
  max: number
  /** Seconds that run(n) shall take. */
  time: number
  rounds: number
}

/** Warms `run`, sizes n, and clocks run(n) and run(2n) in turn. */
export function measureSlope(run: (n: number) => unknown, options: SlopeOptions): Slope {
  let n = options.n
  let spent = 0
  let seconds = 0
  // Six times the length of a run: the host's compilers need a few calls, and a few hundred milliseconds, to be done.
  for (let calls = 0; spent < 6 * options.time || calls < 3; calls++) {
    const started = performance.now()
    run(n)
    seconds = (performance.now() - started) / 1000
    spent += seconds
    if (seconds < options.time / 8 && n * 4 <= options.max) n *= 4
  }
  n = Math.max(1, Math.min(options.max, Math.round((n * options.time) / Math.max(seconds, 1e-9))))
  run(n)
  run(2 * n)
  const once: number[] = []
  const twice: number[] = []
  for (let round = 0; round < options.rounds; round++) {
    once.push(...sampleTimes(() => run(n), 1))
    twice.push(...sampleTimes(() => run(2 * n), 1))
  }
  return { n, once, twice }
}

/** Nanoseconds per unit, where one operation of n is `ops` units. Noise can make a slope negative; the whole run stands in then. */
export function nanoseconds(slope: Slope, ops: number): number {
  const difference = median(slope.twice) - median(slope.once)
  const seconds = difference > 0 ? difference / slope.n : median(slope.twice) / (2 * slope.n)
  return (seconds / ops) * 1e9
}

export function median(values: readonly number[]): number {
  const ranked = [...values].sort((a, b) => a - b)
  const half = ranked.length >> 1
  if (ranked.length === 0) return Number.NaN
  return ranked.length % 2 === 1 ? (ranked[half] as number) : ((ranked[half - 1] as number) + (ranked[half] as number)) / 2
}

export function geomean(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
