/** How durations are made and counted. */
import { typeName } from '../../runtime/builtin-types.ts'
import { OSError, overflowError, raise, typeError } from '../../runtime/exception.ts'
import { roundHalfEven } from '../../runtime/float/round.ts'
import { floatToInt } from '../../runtime/int/convert.ts'
import { type Int, PyFloat, PyBoxed, type Value, asInt, normalizeInt } from '../../runtime/value.ts'
import { PyDelta } from './values.ts'

const SECONDS = 86400
const MICROS = 1000000
const DAY_BIG = 86400000000n
const MOST_DAYS = 999999999

/** So many days, seconds and microseconds, each below 2^53. */
export function duration(days: number, seconds: number, micros: number): PyDelta {
  const carry = Math.floor(micros / MICROS)
  const s = seconds + carry
  const full = Math.floor(s / SECONDS)
  return checked(days + full, s - full * SECONDS, micros - carry * MICROS)
}

function checked(days: number | bigint, seconds: number, micros: number): PyDelta {
  if (days > 2147483647 || days < -2147483648) throw overflowError('Python int too large to convert to C int')
  if (days > MOST_DAYS || days < -MOST_DAYS) throw overflowError(`days=${days}; must have magnitude <= 999999999`)
  return new PyDelta(Number(days) + 0, seconds, micros)
}

/** So many microseconds. */
export function ofMicros(us: Int): PyDelta {
  if (typeof us === 'number') return duration(0, 0, us)
  let days = us / DAY_BIG
  let rest = us % DAY_BIG
  if (rest < 0n) {
    days--
    rest += DAY_BIG
  }
  const r = Number(rest)
  const seconds = Math.floor(r / MICROS)
  return checked(days, seconds, r - seconds * MICROS)
}

export function toMicros({ days, seconds, micros }: PyDelta): Int {
  const rest = seconds * MICROS + micros
  return Math.abs(days) < 100000 ? days * 86400000000 + rest : normalizeInt(BigInt(days) * DAY_BIG + BigInt(rest))
}

/** Seconds since the epoch and microseconds that a timestamp gives, rounded to microseconds like CPython: the fraction by itself, halves to even. */
export function ofTimestamp(v: Value): readonly [number, number] | undefined {
  const n = asInt(v)
  if (n !== undefined) return sinceEpoch(n, 0)
  const x = asFloat(v)
  if (x === undefined) return undefined
  const whole = floatToInt(x)
  const micros = roundHalfEven((x - Math.trunc(x)) * 1000000)
  return sinceEpoch(whole, micros + 0)
}

function sinceEpoch(seconds: Int, micros: number): readonly [number, number] {
  if (seconds > LARGEST || seconds < -LARGEST) throw overflowError('timestamp out of range for platform time_t')
  // A year that is an int of C is all that is asked for next.
  if (Math.abs(Number(seconds)) > 67.7e15) throw raise(OSError, 75, 'Value too large for defined data type')
  return [Number(seconds), micros]
}
const LARGEST = 2n ** 63n - 1n

const NAMES = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'] as const
/** The order in which the arguments are added up, and what one of each is in microseconds: fractions make it matter. */
const ORDER = [2, 3, 1, 4, 5, 0, 6] as const
const UNITS = [86400000000, 1000000, 1, 1000, 60000000, 3600000000, 604800000000] as const

/** No int of this size makes a sum leave the range of exact doubles. */
const SMALL = 1e9

function isSmall(v: Value): v is number {
  return typeof v === 'number' && v <= SMALL && v >= -SMALL
}

/** What `timedelta(...)` makes of its arguments. */
export function fromArguments(days: Value, seconds: Value, micros: Value, millis: Value, minutes: Value, hours: Value, weeks: Value): PyDelta {
  if (isSmall(days) && isSmall(seconds) && isSmall(micros) && isSmall(millis) && isSmall(minutes) && isSmall(hours) && isSmall(weeks)) {
    return duration(days + 7 * weeks, seconds + 60 * minutes + 3600 * hours, micros + 1000 * millis)
  }
  const args = [days, seconds, micros, millis, minutes, hours, weeks]
  args.forEach((v, i) => {
    if (asInt(v) === undefined && asFloat(v) === undefined) throw typeError(`unsupported type for timedelta ${NAMES[i]} component: ${typeName(v)}`)
  })
  let total = 0n
  let rest = 0
  for (const i of ORDER) {
    const v = args[i] as Value
    const unit = UNITS[i]
    const n = asInt(v)
    if (n !== undefined) {
      total += BigInt(n) * BigInt(unit)
      continue
    }
    const x = asFloat(v) as number
    const whole = floatToInt(x)
    total += BigInt(whole) * BigInt(unit)
    const part = (x - Number(whole)) * unit
    const inner = Math.trunc(part)
    total += BigInt(inner)
    rest += part - inner
  }
  const whole = Math.floor(rest)
  total += BigInt(whole)
  rest -= whole
  if (rest > 0.5 || (rest === 0.5 && total % 2n !== 0n)) total++
  return ofMicros(normalizeInt(total))
}

function asFloat(v: Value): number | undefined {
  if (v instanceof PyFloat) return v.value
  return v instanceof PyBoxed && v.value instanceof PyFloat ? v.value.value : undefined
}
