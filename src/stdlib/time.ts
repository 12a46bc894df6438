/** `time`: the host's clocks. Reference: https://docs.python.org/3.13/library/time.html */
import type { Outcome } from '../run/completion.ts'
import { Resumption } from '../run/resumption.ts'
import { rt } from '../run/state.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { OSError, raise, typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { DirectBody, type StepsBody, steps } from '../runtime/native.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { intToFloat } from '../runtime/int/arith.ts'
import { normalizeInt } from '../runtime/value.ts'
import { PyFloat, PyTuple, type Value, asFloat, asInt, asStr } from '../runtime/value.ts'
import { importAbsolute } from '../run/imports.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { nativeModule } from './module.ts'
import { PyNamespace, defineNamespace } from './namespace.ts'
import { structTime } from './time/struct-time.ts'

const seconds = (read: () => number) => () => new PyFloat(read())
const nanoseconds = (read: () => number) => () => normalizeInt(BigInt(Math.round(read() * 1e6)) * 1000n)

/** The argument of `sleep`. */
function duration(v: Value): number {
  const n = asInt(v)
  const s = asFloat(v) ?? (n === undefined ? undefined : intToFloat(n))
  if (s === undefined) throw typeError(`'${typeName(v)}' object cannot be interpreted as an integer`)
  if (Number.isNaN(s)) throw valueError('Invalid value NaN (not a number)')
  if (s < 0) throw valueError('sleep length must be non-negative')
  return s
}

/**
 * In a synchronous run a script never waits by itself: it would block its host. Nothing to wait for is fine. In an
 * asynchronous one the stack is put aside.
 */
function sleep(v: Value): Outcome {
  const s = duration(v)
  const { host } = rt.realm
  if (host.sleep !== undefined) host.sleep(s)
  else if (rt.barrier === null) return rt.realm.wait(s, () => {})
  else if (s > 0) throw raise(OSError, 'time.sleep() is not available: the host does not let scripts wait')
  return null
}

class Sleep extends Resumption {
  private readonly seconds: Value
  constructor(seconds: Value) {
    super()
    this.seconds = seconds
  }
  run(): Outcome {
    return sleep(this.seconds)
  }
}

/** Dates are the part of the module that is written in the language. */
function dated(name: string): StepsBody {
  return steps(function* (...args: (Value | undefined)[]): Steps<Value> {
    return yield* call(yield* getattr(yield* importAbsolute('_timetuple'), name), args.filter((v) => v !== undefined))
  })
}

const CLOCKS = ['CLOCK_REALTIME', 'CLOCK_MONOTONIC', 'CLOCK_PROCESS_CPUTIME_ID', 'CLOCK_THREAD_CPUTIME_ID', 'CLOCK_MONOTONIC_RAW']

function clock(id: Value): () => number {
  const { host } = rt.realm
  if (asInt(id) === undefined) throw typeError(`'${typeName(id)}' object cannot be interpreted as an integer`)
  if (id === 0) return () => host.now()
  if (typeof id === 'number' && id > 0 && id < CLOCKS.length) return () => host.monotonic()
  throw raise(OSError, 22, 'Invalid argument')
}

const CLOCK_NAMES = new Map([['time', [true, false, 'clock_gettime(CLOCK_REALTIME)']], ['monotonic', [false, true, 'clock_gettime(CLOCK_MONOTONIC)']],
  ['perf_counter', [false, true, 'clock_gettime(CLOCK_MONOTONIC)']], ['process_time', [false, true, 'clock_gettime(CLOCK_PROCESS_CPUTIME_ID)']],
  ['thread_time', [false, true, 'clock_gettime(CLOCK_THREAD_CPUTIME_ID)']]] as const)

function clockInfo(name: Value): Value {
  const found = typeof name === 'string' ? CLOCK_NAMES.get(name as 'time') : undefined
  if (found === undefined) throw asStr(name) === undefined ? typeError(`get_clock_info() argument 1 must be str, not ${typeName(name)}`) : valueError('unknown clock')
  const [adjustable, isMonotonic, implementation] = found
  return new PyNamespace(new Map<string, Value>([['implementation', implementation], ['monotonic', isMonotonic], ['adjustable', adjustable], ['resolution', new PyFloat(1e-9)]]))
}

export function makeTime(): PyModule {
  defineNamespace()
  const host = () => rt.realm.host
  const now = () => host().now()
  const monotonic = () => host().monotonic()
  return nativeModule('time', {
    'time()': seconds(now),
    'time_ns()': nanoseconds(now),
    'perf_counter()': seconds(monotonic),
    'perf_counter_ns()': nanoseconds(monotonic),
    'monotonic()': seconds(monotonic),
    'monotonic_ns()': nanoseconds(monotonic),
    'process_time()': seconds(monotonic),
    'process_time_ns()': nanoseconds(monotonic),
    'thread_time()': seconds(monotonic),
    'sleep(seconds, /)': new DirectBody(sleep, function* (v: Value): Steps<Value> {
      return yield* call(new Sleep(v), [])
    }),
    'thread_time_ns()': nanoseconds(monotonic),
    'gmtime(seconds=, /)': dated('gmtime'),
    'localtime(seconds=, /)': dated('localtime'),
    'mktime(tuple, /)': dated('mktime'),
    'asctime(tuple=, /)': dated('asctime'),
    'ctime(seconds=, /)': dated('ctime'),
    'strftime(format, tuple=, /)': dated('strftime'),
    'strptime(string, format=, /)': dated('strptime'),
    'tzset()': () => null,
    'clock_gettime(clk_id, /)': (id: Value) => seconds(clock(id))(),
    'clock_gettime_ns(clk_id, /)': (id: Value) => nanoseconds(clock(id))(),
    'clock_getres(clk_id, /)': (id: Value) => {
      clock(id)
      return new PyFloat(1e-9)
    },
    'get_clock_info(name, /)': clockInfo,
  }, {
    struct_time: structTime(), timezone: 0, altzone: 0, daylight: 0, tzname: new PyTuple(['UTC', 'UTC']),
    ...Object.fromEntries(CLOCKS.map((name, i) => [name, i])),
  })
}
