/** `decimal.Context`: precision, rounding, limits of exponents, and what is signalled. */
import { PyContextVar, currentVarContext } from '../../run/context.ts'
import { rt } from '../../run/state.ts'
import type { Realm } from '../../run/realm.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { ArithmeticError, PyException, TypeErrorType, ZeroDivisionError, raise } from '../../runtime/exception.ts'
import { PyList } from '../../runtime/list/list.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, type Value } from '../../runtime/value.ts'

export type Rounding = 'ROUND_UP' | 'ROUND_DOWN' | 'ROUND_CEILING' | 'ROUND_FLOOR' | 'ROUND_HALF_UP' | 'ROUND_HALF_DOWN' | 'ROUND_HALF_EVEN' | 'ROUND_05UP'
export const ROUNDINGS: readonly Rounding[] = [
  'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP',
]

// Conditions, a bit each.
export const CLAMPED = 1
export const CONVERSION_SYNTAX = 2
export const DIVISION_BY_ZERO = 4
export const DIVISION_IMPOSSIBLE = 8
export const DIVISION_UNDEFINED = 16
export const INEXACT = 32
export const INVALID_CONTEXT = 64
export const INVALID_OPERATION = 128
export const FLOAT_OPERATION = 256
export const OVERFLOW = 512
export const ROUNDED = 1024
export const SUBNORMAL = 2048
export const UNDERFLOW = 4096
/** All that counts as InvalidOperation. */
export const INVALID: number = CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION

function exception(name: string, base: PyType, ...others: PyType[]): PyType {
  const type = new PyType(name, [base, ...others])
  if (others.length > 0) {
    // Each base before its own; what several share comes last.
    const rest: PyType[] = []
    for (const t of [base, ...others].flatMap((b) => b.mro)) {
      const at = rest.indexOf(t)
      if (at >= 0) rest.splice(at, 1)
      rest.push(t)
    }
    type.mro = [type, ...rest]
  }
  type.module = 'decimal'
  type.name = `decimal.${name}`
  type.instanceDict = true
  return type
}
export const decimalException: PyType = exception('DecimalException', ArithmeticError)
const clampedType = exception('Clamped', decimalException)
export const invalidOperation: PyType = exception('InvalidOperation', decimalException)
const divisionByZero = exception('DivisionByZero', decimalException, ZeroDivisionError)
const inexactType = exception('Inexact', decimalException)
const roundedType = exception('Rounded', decimalException)
const subnormalType = exception('Subnormal', decimalException)
const overflowType = exception('Overflow', inexactType, roundedType)
const underflowType = exception('Underflow', inexactType, roundedType, subnormalType)
const floatOperation = exception('FloatOperation', decimalException, TypeErrorType)

export interface Signal {
  readonly type: PyType
  readonly flag: number
}
/** In the order of signal dicts. */
export const SIGNALS: readonly Signal[] = [
  { type: invalidOperation, flag: INVALID }, { type: floatOperation, flag: FLOAT_OPERATION }, { type: divisionByZero, flag: DIVISION_BY_ZERO },
  { type: overflowType, flag: OVERFLOW }, { type: underflowType, flag: UNDERFLOW }, { type: subnormalType, flag: SUBNORMAL },
  { type: inexactType, flag: INEXACT }, { type: roundedType, flag: ROUNDED }, { type: clampedType, flag: CLAMPED },
]
/** The kinds of InvalidOperation. */
export const CONDITIONS: readonly Signal[] = [
  { type: invalidOperation, flag: INVALID_OPERATION }, { type: exception('ConversionSyntax', invalidOperation), flag: CONVERSION_SYNTAX },
  { type: exception('DivisionImpossible', invalidOperation), flag: DIVISION_IMPOSSIBLE },
  { type: exception('DivisionUndefined', invalidOperation, ZeroDivisionError), flag: DIVISION_UNDEFINED },
  { type: exception('InvalidContext', invalidOperation), flag: INVALID_CONTEXT },
]
/** As `repr` of a context lists them. */
const SHOWN: readonly PyType[] = [clampedType, invalidOperation, divisionByZero, inexactType, floatOperation, overflowType, roundedType, subnormalType, underflowType]

export const contextType: PyType = new PyType('Context', [objectType])
contextType.module = 'decimal'
contextType.name = 'decimal.Context'

export class PyContext extends PyObject {
  prec = 28
  rounding: Rounding = 'ROUND_HALF_EVEN'
  emin = -999999
  emax = 999999
  capitals = 1
  clamp = 0
  flags = 0
  traps: number = INVALID | DIVISION_BY_ZERO | OVERFLOW
  /** The guest's views of `flags` and `traps`. */
  flagDict: Value | undefined = undefined
  trapDict: Value | undefined = undefined

  get etiny(): number {
    return this.emin - this.prec + 1
  }

  get etop(): number {
    return this.emax - this.prec + 1
  }

  /** Takes all but the guest's views. */
  takeFrom(c: PyContext): this {
    this.prec = c.prec
    this.rounding = c.rounding
    this.emin = c.emin
    this.emax = c.emax
    this.capitals = c.capitals
    this.clamp = c.clamp
    this.flags = c.flags
    this.traps = c.traps
    return this
  }

  copy(): PyContext {
    return new PyContext().takeFrom(this)
  }
}
PyContext.prototype.cls = contextType

/** A context for intermediate results: room for every exponent, and nothing is signalled. */
export function working(prec: number, rounding: Rounding = 'ROUND_HALF_EVEN'): PyContext {
  const c = new PyContext()
  c.prec = prec
  c.rounding = rounding
  c.emin = -1e15
  c.emax = 1e15
  c.traps = 0
  return c
}

export function namesOf(bits: number): string {
  return SHOWN.filter((t) => SIGNALS.some((s) => s.type === t && (s.flag & bits) !== 0)).map((t) => t.name.slice(8)).join(', ')
}

/** The classes of the signals in a set of bits. */
export function signalList(bits: number): Value[] {
  return SIGNALS.filter((s) => (s.flag & bits) !== 0).map((s) => s.type)
}

/** What the operation in progress has met. */
let met = 0

export function signal(bits: number): void {
  met |= bits
}

export function begin(): void {
  met = 0
}

/** The conditions so far, which are forgotten. */
export function takeSignals(): number {
  const bits = met
  met = 0
  return bits
}

/** Enters what an operation has met in its context, and raises what is trapped. */
export function settle(c: PyContext): void {
  if (met === 0) return
  const bits = met
  met = 0
  c.flags |= bits
  if ((bits & c.traps) !== 0) throw trapped(bits & c.traps)
}

function trapped(bits: number): PyException {
  const type = (SIGNALS.find((s) => (s.flag & bits) !== 0) as Signal).type
  const list: Value[] = CONDITIONS.filter((s) => (s.flag & bits) !== 0).map((s) => s.type)
  for (const s of SIGNALS.slice(1)) if ((s.flag & bits) !== 0) list.push(s.type)
  return raise(type, PyList.from(list))
}

/** What an instance keeps. */
export interface DecimalState {
  /** The context variable that holds the current one: each task has its own. */
  readonly variable: PyContextVar
  /** `DefaultContext`, of which the first current one is a copy. */
  readonly initial: PyContext
  tuple: Value
}
const states: WeakMap<Realm, DecimalState> = new WeakMap()

/** The instance that asked last, and its state. */
let lastRealm: Realm | null = null
let lastState: DecimalState | null = null

export function decimalState(): DecimalState {
  const { realm } = rt
  if (realm === lastRealm) return lastState as DecimalState
  let state = states.get(realm)
  if (state === undefined) {
    state = { variable: new PyContextVar('decimal_context', undefined), initial: new PyContext(), tuple: null }
    states.set(realm, state)
  }
  lastRealm = realm
  lastState = state
  return state
}

/** The values of context variables that were asked last, which are never changed, and the decimal context among them. */
let lastValues: object | null = null
let lastContext: PyContext | null = null

export function currentContext(): PyContext {
  const values = rt.realm.context?.values
  if (values !== undefined && values === lastValues) return lastContext as PyContext
  const state = decimalState()
  const known = values?.get(state.variable)
  if (known !== undefined) {
    lastValues = values as object
    lastContext = known as PyContext
    return lastContext
  }
  const made = state.initial.copy()
  made.flags = 0
  setCurrentContext(made)
  return made
}

export function setCurrentContext(c: PyContext): void {
  currentVarContext().set(decimalState().variable, c)
}
