/** What an event loop has been asked to call. Reference: https://docs.python.org/3.13/library/asyncio-eventloop.html#callback-handles */
import { objectType, typeName } from '../../runtime/builtin-types.ts'
import { PyFunction } from '../../runtime/function.ts'
import { defineMethods } from '../../runtime/native.ts'
import { getattrMaybe } from '../../runtime/ops/attribute.ts'
import { reprMaybe } from '../../runtime/ops/repr.ts'
import { toHost } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { PyFloat, PyObject, type Value } from '../../runtime/value.ts'
import { callValue } from '../../run/call.ts'
import type { Outcome } from '../../run/completion.ts'
import type { PyVarContext } from '../../run/context.ts'
import { chargeMemory } from '../../run/meter.ts'
import { callableText } from './future.ts'

/** A function of the script with its arguments, or one of the engine's own. */
export type Callback = { readonly callee: Value; readonly args: Value[] } | (() => Outcome)

export const microseconds = (seconds: number): number => Math.round(seconds * 1e6)

export class PyHandle extends PyObject {
  callback: Callback | null
  /** Its time, for a timer. */
  readonly when: number
  /** The same in whole microseconds. */
  readonly due: number
  /** Its place among timers of the same time. */
  readonly order: number
  /** What it runs in. */
  readonly context: PyVarContext | null
  constructor(callback: Callback, context: PyVarContext | null, when = Number.NaN, order = 0) {
    super()
    chargeMemory(120)
    this.callback = callback
    this.context = context
    this.when = when
    this.due = microseconds(when)
    this.order = order
    if (order > 0) this.cls = timerHandleType
  }
  run(): Outcome {
    const { callback } = this
    if (callback === null) return null
    return typeof callback === 'function' ? callback() : callValue(callback.callee, [...callback.args], null)
  }
}

export const handleType: PyType = new PyType('Handle', [objectType])
export const timerHandleType: PyType = new PyType('TimerHandle', [handleType])
handleType.module = timerHandleType.module = 'asyncio.events'
PyHandle.prototype.cls = handleType

/** How CPython writes the call: without its arguments, a partial as the call of a call. */
function called(v: Value): string {
  if (typeName(v) === 'functools.partial') return `${called(getattrMaybe(v, 'func') as Value)}()`
  return `${callableText(v)}()`
}

function placeOf(v: Value): string {
  let f = v
  while (typeName(f) === 'functools.partial') f = getattrMaybe(f, 'func') as Value
  if (!(f instanceof PyFunction)) return ''
  const code = getattrMaybe(f, '__code__') as Value
  return ` at ${String(getattrMaybe(code, 'co_filename'))}:${String(getattrMaybe(code, 'co_firstlineno'))}`
}

export function registerHandles(): void {
  handleType.slots.repr = (h: PyHandle) => {
    const { callback } = h
    const what = callback === null ? ['cancelled'] : []
    if (!Number.isNaN(h.when)) what.push(`when=${toHost(reprMaybe(new PyFloat(h.when)) ?? '')}`)
    if (callback !== null && typeof callback !== 'function') what.push(called(callback.callee) + placeOf(callback.callee))
    return `<${h.cls.name} ${what.join(' ')}>`
  }
  defineMethods(handleType, {
    'cancel()': (h: PyHandle) => {
      h.callback = null
    },
    'cancelled()': (h: PyHandle) => h.callback === null,
  })
  defineMethods(timerHandleType, { 'when()': (h: PyHandle) => new PyFloat(h.when) })
}
