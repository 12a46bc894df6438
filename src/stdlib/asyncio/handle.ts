/** What an event loop has been asked to call. Reference: https://docs.python.org/3.13/library/asyncio-eventloop.html#callback-handles */
import { objectType } from '../../runtime/builtin-types.ts'
import { defineMethods } from '../../runtime/native.ts'
import { reprMaybe } from '../../runtime/ops/repr.ts'
import { toHost } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { PyFloat, PyObject, type Value } from '../../runtime/value.ts'
import { callValue } from '../../run/call.ts'
import type { Outcome } from '../../run/completion.ts'
import type { PyVarContext } from '../../run/context.ts'
import { chargeMemory } from '../../run/meter.ts'

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

export function registerHandles(): void {
  handleType.slots.repr = (h: PyHandle) => {
    const { callback } = h
    const what = callback === null ? ['cancelled'] : []
    if (!Number.isNaN(h.when)) what.push(`when=${toHost(reprMaybe(new PyFloat(h.when)) ?? '')}`)
    if (callback !== null && typeof callback !== 'function') what.push(`${toHost(reprMaybe(callback.callee) ?? '...')}`)
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
