/** `Context`, signal dicts, and `localcontext`. */
import { objectType } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { KeyError, OverflowError, attributeError, raise, typeError, valueError } from '../../runtime/exception.ts'
import { PyList } from '../../runtime/list/list.ts'
import { type Keywords, type NativeTable, PyGetSet, defineConstructor, defineMethods, steps } from '../../runtime/native.ts'
import { collect } from '../../runtime/ops/iterate.ts'
import { truth, truthMaybe } from '../../runtime/ops/truth.ts'
import type { Steps } from '../../runtime/steps.ts'
import { type CompareOp, PyType } from '../../runtime/type.ts'
import { toHost } from '../../runtime/str/wide.ts'
import { type Int, NotImplemented, PyObject, PyTuple, type Value, asFloat, asInt, asStr, normalizeInt } from '../../runtime/value.ts'
import * as arithmetic from './arithmetic.ts'
import {
  CONVERSION_SYNTAX, PyContext, SIGNALS, contextType, currentContext, decimalState, setCurrentContext, namesOf, signal, signalList,
} from './context.ts'
import { fromFloat, fromInt, fromValue, needed } from './convert.ts'
import { within } from './decimal-type.ts'
import { power, powerModulo } from './functions.ts'
import { PyDecimal } from './number.ts'
import { binary, ofContexts, plain, unary, unaryOfContexts } from './operations.ts'
import { fixed } from './round.ts'
import { rounding } from './rounding.ts'

type Optional = Value | undefined
const MAX = 999999999999999999n

export const signalDictType: PyType = new PyType('SignalDict', [objectType])
signalDictType.module = 'abc'
signalDictType.name = 'abc.SignalDict'
signalDictType.subclassable = false

class PySignalDict extends PyObject {
  readonly context: PyContext
  readonly which: 'flags' | 'traps'
  constructor(context: PyContext, which: 'flags' | 'traps') {
    super()
    this.context = context
    this.which = which
  }
}
PySignalDict.prototype.cls = signalDictType

const SIGNAL_NAMES = 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'

function flagOf(key: Value): number {
  const found = SIGNALS.find((s) => s.type === key)
  if (found === undefined) throw raise(KeyError, SIGNAL_NAMES)
  return found.flag
}

function snapshot(d: PySignalDict): PyDict {
  const out = new PyDict()
  for (const s of SIGNALS) out.set(s.type, (d.context[d.which] & s.flag) !== 0)
  return out
}

/** The bits that a list of signals or a dict of them stands for. */
function* bitsOf(v: Value): Steps<number> {
  if (v instanceof PySignalDict) return v.context[v.which]
  if (v instanceof PyDict) {
    if (v.size !== SIGNALS.length) throw raise(KeyError, 'invalid signal dict')
    let bits = 0
    for (const [key, on] of v.entries()) {
      const found = SIGNALS.find((s) => s.type === key)
      if (found === undefined) throw raise(KeyError, 'invalid signal dict')
      if (yield* truth(on as Value)) bits |= found.flag
    }
    return bits
  }
  let bits = 0
  for (const key of yield* collect(v)) bits |= flagOf(key)
  return bits
}

function number(v: Value): bigint {
  const n = asInt(v)
  if (n === undefined) throw typeError('an integer is required')
  if (n >= 2n ** 63n || n < -(2n ** 63n)) throw raise(OverflowError, 'Python int too large to convert to C ssize_t')
  return BigInt(n)
}

function ranged(v: Value, low: bigint, high: bigint, message: string): number {
  const n = number(v)
  if (n < low || n > high) throw valueError(message)
  return Number(n)
}

const SETTERS: Readonly<Record<string, (c: PyContext, v: Value) => void>> = {
  prec: (c, v) => {
    c.prec = ranged(v, 1n, MAX, 'valid range for prec is [1, MAX_PREC]')
  },
  rounding: (c, v) => {
    c.rounding = rounding(v ?? 0, c.rounding)
  },
  Emin: (c, v) => {
    c.emin = ranged(v, -MAX, 0n, 'valid range for Emin is [MIN_EMIN, 0]')
  },
  Emax: (c, v) => {
    c.emax = ranged(v, 0n, MAX, 'valid range for Emax is [0, MAX_EMAX]')
  },
  capitals: (c, v) => {
    c.capitals = ranged(v, 0n, 1n, 'valid values for capitals are 0 or 1')
  },
  clamp: (c, v) => {
    c.clamp = ranged(v, 0n, 1n, 'valid values for clamp are 0 or 1')
  },
}

/** A limit as an int: those at the edge of what is allowed are beyond exact doubles. */
function exactInt(n: number): Int {
  if (n >= 1e18) return MAX
  if (n <= -1e18) return -MAX
  return normalizeInt(BigInt(n))
}

const GETTERS: Readonly<Record<string, (c: PyContext) => Value>> = {
  prec: (c) => exactInt(c.prec),
  rounding: (c) => c.rounding,
  Emin: (c) => exactInt(c.emin),
  Emax: (c) => exactInt(c.emax),
  capitals: (c) => c.capitals,
  clamp: (c) => c.clamp,
}

function* setSignals(c: PyContext, which: 'flags' | 'traps', v: Value): Steps<void> {
  if (!(v instanceof PySignalDict || v instanceof PyDict || v instanceof PyList)) throw typeError('argument must be a signal dict')
  c[which] = yield* bitsOf(v)
}

function signalsLeaf(c: PyContext, which: 'flags' | 'traps', v: Value): void {
  if (!(v instanceof PySignalDict || v instanceof PyDict)) throw typeError('argument must be a signal dict')
  if (v instanceof PySignalDict) {
    c[which] = v.context[v.which]
    return
  }
  if (v.size !== SIGNALS.length || ![...v.keys()].every((key) => SIGNALS.some((s) => s.type === key))) throw raise(KeyError, 'invalid signal dict')
  let bits = 0
  for (const [key, on] of v.entries()) if (truthMaybe(on as Value) === true) bits |= flagOf(key as Value)
  c[which] = bits
}

const NAMES = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp'] as const

/** Sets attributes by keywords. */
function* configure(c: PyContext, values: Readonly<Record<string, Optional>>): Steps<void> {
  for (const name of NAMES) {
    const v = values[name]
    if (v !== undefined && v !== null) (SETTERS[name] as (c: PyContext, v: Value) => void)(c, v)
  }
  for (const which of ['flags', 'traps'] as const) {
    const v = values[which]
    if (v !== undefined && v !== null) yield* setSignals(c, which, v)
  }
}

const PARAMETERS = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'] as const

function* construct(cls: PyType, ...rest: [args: Value[], keywords: Keywords | null]): Steps<Value> {
  const [args, keywords] = rest
  if (args.length > PARAMETERS.length) throw typeError(`function takes at most 8 arguments (${args.length} given)`)
  const made = new PyContext().takeFrom(decimalState().initial)
  made.flags = 0
  if (cls !== contextType) made.cls = cls
  yield* configure(made, byName(args, keywords))
  return made
}

function byName(args: readonly Value[], keywords: Keywords | null): Record<string, Optional> {
  const values: Record<string, Optional> = Object.create(null)
  args.forEach((v, i) => {
    values[PARAMETERS[i] as string] = v
  })
  for (const [name, v] of keywords ?? []) {
    if (!(PARAMETERS as readonly string[]).includes(name)) throw typeError(`this function got an unexpected keyword argument '${name}'`)
    values[name] = v
  }
  return values
}

const managerType = new PyType('ContextManager', [objectType])
managerType.module = 'decimal'
managerType.name = 'decimal.ContextManager'
managerType.subclassable = false

class PyManager extends PyObject {
  readonly inner: PyContext
  outer: PyContext
  constructor(inner: PyContext, outer: PyContext) {
    super()
    this.inner = inner
    this.outer = outer
  }
}
PyManager.prototype.cls = managerType

function setCurrent(v: Value): void {
  if (!(v instanceof PyContext)) throw typeError('argument must be a context')
  setCurrentContext(v)
}

function contextMethods(): NativeTable {
  const table: NativeTable = {
    'Etiny()': (c: PyContext) => exactInt(c.etiny),
    'Etop()': (c: PyContext) => exactInt(c.etop),
    'radix()': () => new PyDecimal(0, 10n, 0),
    'clear_flags()': (c: PyContext) => {
      c.flags = 0
    },
    'clear_traps()': (c: PyContext) => {
      c.traps = 0
    },
    'copy()': (c: PyContext) => c.copy(),
    '__copy__()': (c: PyContext) => c.copy(),
    '__reduce__()': (c: PyContext) => new PyTuple([c.cls, new PyTuple([...NAMES.map((name) => (GETTERS[name] as (c: PyContext) => Value)(c)),
      PyList.from(signalList(c.flags)), PyList.from(signalList(c.traps))])]),
    'create_decimal(num=, /)': (c: PyContext, v: Optional) => within(c, () => created(v === undefined ? 0 : v, c)),
    'create_decimal_from_float(f, /)': (c: PyContext, v: Value) => {
      const n = asInt(v)
      const x = asFloat(v)
      if (n === undefined && x === undefined) throw typeError('argument must be int or float')
      return within(c, () => fixed(n === undefined ? fromFloat(x as number) : fromInt(n), c))
    },
    'copy_decimal(v, /)': (_c: PyContext, v: Value) => needed(v),
    'power(a, b, modulo=)': (c: PyContext, a: Value, b: Value, m: Optional) => {
      const [x, y] = [needed(a), needed(b)]
      const z = m === undefined || m === null ? null : needed(m)
      return within(c, () => (z === null ? power(x, y, c) : powerModulo(x, y, z, c)))
    },
    'fma(x, y, z, /)': (c: PyContext, x: Value, y: Value, z: Value) => {
      const [a, b, d] = [needed(x), needed(y), needed(z)]
      return within(c, () => arithmetic.fma(a, b, d, c))
    },
    'divmod(x, y, /)': (c: PyContext, x: Value, y: Value) => {
      const [a, b] = [needed(x), needed(y)]
      return within(c, () => new PyTuple(arithmetic.divmod(a, b, c)))
    },
  }
  for (const [name, operate] of [...Object.entries(unary), ...Object.entries(unaryOfContexts)]) {
    table[`${name}(x, /)`] = (c: PyContext, v: Value) => {
      const x = needed(v)
      return within(c, () => operate(x, c))
    }
  }
  for (const [name, operate] of Object.entries(plain)) table[`${name}(x, /)`] = (_c: PyContext, v: Value) => operate(needed(v))
  table['canonical(x, /)'] = (_c: PyContext, v: Value) => {
    if (!(v instanceof PyDecimal)) throw typeError('argument must be a Decimal')
    return v
  }
  for (const [name, operate] of [...Object.entries(binary), ...Object.entries(ofContexts)]) {
    table[`${name}(x, y, /)`] = (c: PyContext, v: Value, w: Value) => {
      const x = needed(v)
      const y = needed(w)
      return within(c, () => operate(x, y, c))
    }
  }
  return table
}

/** What `create_decimal` makes: rounded, and a NaN must not carry more than fits. */
function created(v: Value, c: PyContext): PyDecimal {
  const text = asStr(v)
  // Unlike `Decimal()`, this wants nothing around or between the digits.
  if (text !== undefined && /^\s|\s$|_/u.test(toHost(text))) {
    signal(CONVERSION_SYNTAX)
    return new PyDecimal(0, 0n, 0, 'nan')
  }
  const d = fromValue(v)
  if (d.isNan && d.coef !== 0n && d.digits > c.prec - c.clamp) {
    signal(CONVERSION_SYNTAX)
    return new PyDecimal(0, 0n, 0, 'nan')
  }
  return fixed(d, c)
}

function defineSignalDict(): void {
  Object.assign(signalDictType.slots, {
    repr: (d: PySignalDict) => `{${SIGNALS.map((s) => `<class '${s.type.name}'>:${(d.context[d.which] & s.flag) !== 0 ? 'True' : 'False'}`).join(', ')}}`,
    len: () => SIGNALS.length,
    getitem: (d: PySignalDict, key: Value) => (d.context[d.which] & flagOf(key)) !== 0,
    setitem: (d: PySignalDict, key: Value, on: Value) => setOne(d, key, truthMaybe(on) === true),
    *setitemSteps(d: PySignalDict, key: Value, on: Value): Steps<void> {
      setOne(d, key, yield* truth(on))
    },
    delitem: () => {
      throw valueError('signal keys cannot be deleted')
    },
    iter: (d: PySignalDict) => (snapshot(d).cls.slots.iter as (v: PyDict) => any)(snapshot(d)),
    contains: (_d: PySignalDict, key: Value) => SIGNALS.some((s) => s.type === key),
    compare(op: CompareOp, a: PySignalDict, b: Value): Value {
      if (op !== '==' && op !== '!=') return NotImplemented
      let same: boolean
      if (b instanceof PySignalDict) same = a.context[a.which] === b.context[b.which]
      else if (b instanceof PyDict && b.size === SIGNALS.length && [...b.keys()].every((key) => SIGNALS.some((s) => s.type === key))) {
        // Bit by bit: a kind of InvalidOperation alone is not what a dict can say.
        let bits = 0
        for (const [key, on] of b.entries()) if (truthMaybe(on as Value) === true) bits |= flagOf(key as Value)
        same = a.context[a.which] === bits
      } else return NotImplemented
      return same === (op === '==')
    },
    hash: null,
  })
  const view = (name: 'keys' | 'values' | 'items') => (d: PySignalDict) => {
    const dict = snapshot(d)
    return PyList.from(name === 'keys' ? [...dict.keys()] : name === 'values' ? [...dict.entries()].map(([, v]) => v as Value) : [...dict.entries()].map((e) => new PyTuple(e as Value[])))
  }
  defineMethods(signalDictType, {
    'copy()': snapshot,
    'get(key, default=, /)': (d: PySignalDict, key: Value, missing: Optional) => {
      const found = SIGNALS.find((s) => s.type === key)
      return found === undefined ? (missing ?? null) : (d.context[d.which] & found.flag) !== 0
    },
    'keys()': view('keys'),
    'values()': view('values'),
    'items()': view('items'),
  })
}

function setOne(d: PySignalDict, key: Value, on: boolean): void {
  const flag = flagOf(key)
  d.context[d.which] = on ? d.context[d.which] | flag : d.context[d.which] & ~flag
}

export function defineContext(): void {
  if (contextType.construct !== null) return
  defineSignalDict()
  defineConstructor(contextType, 'Context(*args, **kwargs)', steps(construct))
  defineMethods(contextType, contextMethods())
  contextType.slots.repr = (c: PyContext) => `Context(prec=${exactInt(c.prec)}, rounding=${c.rounding}, Emin=${exactInt(c.emin)}, Emax=${exactInt(c.emax)}, `
    + `capitals=${c.capitals}, clamp=${c.clamp}, flags=[${namesOf(c.flags)}], traps=[${namesOf(c.traps)}])`
  for (const name of NAMES) {
    contextType.dict.set(name, new PyGetSet(name, contextType, GETTERS[name] as (c: PyContext) => Value, (c: PyContext, v: Optional) => {
      if (v === undefined) throw attributeError('context attributes cannot be deleted')
      ;(SETTERS[name] as (c: PyContext, v: Value) => void)(c, v)
    }))
  }
  for (const which of ['flags', 'traps'] as const) {
    const key = which === 'flags' ? 'flagDict' : 'trapDict'
    contextType.dict.set(which, new PyGetSet(which, contextType, (c: PyContext) => (c[key] ??= new PySignalDict(c, which)), (c: PyContext, v: Optional) => {
      if (v === undefined) throw attributeError('context attributes cannot be deleted')
      signalsLeaf(c, which, v)
    }))
  }
  defineMethods(managerType, {
    '__enter__()': (m: PyManager) => {
      m.outer = currentContext()
      setCurrent(m.inner)
      return m.inner
    },
    '__exit__(*args)': (m: PyManager) => {
      setCurrent(m.outer)
      return false
    },
  })
}

export const functions: NativeTable = {
  'getcontext()': currentContext,
  'setcontext(context, /)': (v: Value) => {
    if (v instanceof PyContext && v === decimalState().initial) setCurrent(v.copy())
    else setCurrent(v)
  },
  'localcontext(*args, **kwargs)': steps(function* (args: Value[], keywords: Keywords | null): Steps<Value> {
    const rest: Keywords = new Map(keywords ?? [])
    const given = args[0] ?? rest.get('ctx') ?? null
    rest.delete('ctx')
    if (given !== null && !(given instanceof PyContext)) throw typeError('optional argument must be a context')
    const outer = currentContext()
    const inner = (given ?? outer).copy()
    yield* configure(inner, byName([], rest))
    return new PyManager(inner, outer)
  }),
  '_set_tuple(cls, /)': (cls: Value) => {
    decimalState().tuple = cls
  },
}

