/** `time`: the host's clocks. Reference: https://docs.python.org/3.13/library/time.html */
import type { Outcome } from '../run/completion.ts'
import { Resumption } from '../run/resumption.ts'
import { rt } from '../run/state.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { OSError, raise, typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { DirectBody } from '../runtime/native.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { intToFloat } from '../runtime/int/arith.ts'
import { normalizeInt } from '../runtime/value.ts'
import { PyFloat, type Value, asFloat, asInt } from '../runtime/value.ts'
import { nativeModule } from './module.ts'

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

export function makeTime(): PyModule {
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
  })
}
