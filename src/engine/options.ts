/**
 * What a host may set, checked once where it comes in: unknown names and impossible values are a
 * host TypeError, so that a misspelt limit is never no limit.
 */

/** Each limit counts per entry from the host (one `runSync`, one call of a script's function), memory per instance. */
export interface Limits {
  /** Units of work: about one per simple statement, iteration or call. The same in every tier and on every machine. */
  readonly fuel?: number
  /** Milliseconds of running; waiting for host functions is not counted. */
  readonly wallMs?: number
  /** Bytes that may live at a time, estimated: a number, or text such as '64MB'. */
  readonly memory?: number | string
  /** Bytes (UTF-8) written to stdout and stderr. */
  readonly output?: number
  /** Calls of host functions. */
  readonly hostCalls?: number
  /** Characters of source text that one compilation accepts. */
  readonly sourceSize?: number
}

/** What scripts may do besides using what they are given. */
export interface Policy {
  /** May they compile texts while they run (`exec`, `eval`, `compile`)? True when missing. */
  readonly dynamicCode: boolean
}

/** @internal */
export function readPolicy(given: Partial<Policy> | undefined): Policy {
  const { dynamicCode = true } = given === undefined ? {} : checkOptions(given, ['dynamicCode'], 'policy')
  if (typeof dynamicCode !== 'boolean') throw new TypeError('policy dynamicCode must be true or false')
  return { dynamicCode }
}

export type LimitName = 'fuel' | 'wall' | 'output' | 'memory' | 'hostCalls' | 'source'

/** Limits with every value known; Infinity stands for none. */
export interface LimitValues {
  readonly fuel: number
  readonly wallMs: number
  readonly memory: number
  readonly output: number
  readonly hostCalls: number
  readonly sourceSize: number
}

/** @internal */
export const DEFAULT_LIMITS: LimitValues = {
  fuel: Number.POSITIVE_INFINITY,
  wallMs: Number.POSITIVE_INFINITY,
  memory: 512 * 2 ** 20,
  output: 64 * 2 ** 20,
  hostCalls: Number.POSITIVE_INFINITY,
  sourceSize: 4 * 2 ** 20,
}

const UNITS = new Map([['', 1], ['B', 1], ['KB', 2 ** 10], ['MB', 2 ** 20], ['GB', 2 ** 30]])

/** @internal The number of bytes that '64MB' stands for (units of 1024; B, kB, MB, GB). */
export function parseBytes(value: number | string): number {
  if (typeof value === 'string') {
    const match = /^(\d+(?:\.\d+)?) ?([kMG]?B)?$/i.exec(value)
    if (match === null) throw new TypeError(`not an amount of memory: '${value}' (write 64000000 or '64MB')`)
    return Math.floor(Number(match[1]) * (UNITS.get((match[2] ?? '').toUpperCase()) as number))
  }
  return value
}

/** @internal Lays the given limits over `base`. */
export function readLimits(limits: Limits | undefined, base: LimitValues): LimitValues {
  if (limits === undefined) return base
  const given = checkOptions(limits, ['fuel', 'wallMs', 'memory', 'output', 'hostCalls', 'sourceSize'], 'limit')
  return {
    fuel: limit('fuel', given.fuel, base.fuel),
    wallMs: limit('wallMs', given.wallMs, base.wallMs),
    memory: given.memory === undefined ? base.memory : limit('memory', parseBytes(given.memory), base.memory),
    output: limit('output', given.output, base.output),
    hostCalls: limit('hostCalls', given.hostCalls, base.hostCalls),
    sourceSize: limit('sourceSize', given.sourceSize, base.sourceSize),
  }
}

function limit(name: string, value: number | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value !== 'number' || !(value >= 0)) throw new TypeError(`limit ${name} must be a number that is not negative`)
  return value
}

/** @internal A function, or nothing. */
export function checkFunction<T>(value: T, name: string): T {
  if (value !== undefined && typeof value !== 'function') throw new TypeError(`${name} must be a function`)
  return value
}

/** @internal An object whose keys are names of the host's choice. */
export function checkTable<T extends object>(value: T | undefined, name: string): T | Record<string, never> {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) throw new TypeError(`${name} must be given as an object of names and values`)
  return value
}

/** @internal */
export function checkArguments(args: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(args)) throw new TypeError('args must be an array')
  return args
}

/**
 * @internal Throws a TypeError for anything but an object with some of `known` as its keys. Answers a copy of what the object
 * itself has: what somebody has put on `Object.prototype` is no option.
 */
export function checkOptions<T extends object>(options: T, known: readonly string[], what: string): T {
  // What a Map has would be overlooked: a limit in it would be none.
  if (typeof options !== 'object' || options === null || Symbol.iterator in options) throw new TypeError(`${what}s must be given as an object`)
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`unknown ${what} '${name}' (known: ${known.join(', ')})`)
  }
  return Object.assign(Object.create(null), options) as T
}
