/**
 * Binding call arguments to parameters.
 * Reference: https://docs.python.org/3.13/reference/expressions.html#calls
 */
import { PyException, TypeErrorType, typeError } from '../runtime/exception.ts'
import type { PyFunction } from '../runtime/function.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { EMPTY_TUPLE, PyTuple, type Value } from '../runtime/value.ts'
import { chargeElements, chargeMemory } from './meter.ts'
import { suggesting } from '../suggest-part.ts'
import type { Code } from './code.ts'
import { type Frame, getSlot, setSlot } from './frame.ts'

/** Where the values of a call's parameters come from: an argument's index, or -1 for the default. */
export interface CallPlan {
  readonly given: number
  /** The names at the call site: the same array for all its calls. */
  readonly keywords: readonly string[]
  readonly sources: readonly number[]
  readonly names: readonly string[]
}
const MAX_PLANS = 16

/** The plan for calls of `code` with `given` arguments, the last of them named; null where the general way must be taken. */
export function planOf(code: Code, given: number, keywords: readonly string[]): CallPlan | null {
  const { plans } = code
  for (let i = 0; i < plans.length; i++) {
    const plan = plans[i] as CallPlan
    if (plan.keywords === keywords && plan.given === given) return plan
  }
  return plans.length < MAX_PLANS ? makePlan(code, given, keywords) : null
}

function makePlan(code: Code, given: number, keywords: readonly string[]): CallPlan | null {
  const p = code.core.params
  if (p.vararg >= 0 || p.kwarg >= 0) return null
  const names = [...p.names, ...p.keywordOnly]
  const positional = given - keywords.length
  // Many names are looked for in the general way, which charges for that.
  if (code.core.kind === 'class' || positional > p.names.length || keywords.length * names.length > 512) return null
  const sources: number[] = names.map((_, i) => (i < positional ? i : -1))
  for (let i = 0; i < keywords.length; i++) {
    const at = names.indexOf(keywords[i] as string, p.positionalOnly)
    // Unknown, or given twice.
    if (at < 0 || sources[at] !== -1) return null
    sources[at] = positional + i
  }
  const plan = { given, keywords, sources, names }
  code.plans.push(plan)
  return plan
}

/** Parameters that are all given, and nothing else but `*args` and `**kwargs`. False when there is more to it. */
function bindRest(fn: PyFunction, f: Frame, args: readonly Value[], keywords: ReadonlyMap<string, Value> | null): boolean {
  const p = fn.code.core.params
  const count = p.names.length
  const given = args.length
  if (p.keywordOnly.length > 0 || given < count || (given > count && p.vararg < 0) || (keywords !== null && (p.kwarg < 0 || count > 0))) return false
  if (p.vararg >= 0) setSlot(f, p.vararg, restOf(args, count))
  if (p.kwarg >= 0) {
    const extra = new PyDict()
    setSlot(f, p.kwarg, extra)
    if (keywords !== null) {
      const work = keywords.size * 16
      if (work > 1024) chargeElements(work)
      for (const [name, value] of keywords) {
        chargeMemory(64)
        extra.setStr(name, value)
      }
    }
  }
  return true
}

export function restOf(args: readonly Value[], count: number): PyTuple {
  if (args.length <= count) return EMPTY_TUPLE
  const rest = args.slice(count)
  chargeMemory(56 + 8 * rest.length)
  return new PyTuple(rest)
}

/**
 * The parameters after the positional arguments, where there are no `*args`, `**kwargs` and keyword-only ones: by keyword
 * or by default. False when the call is wrong; the general way then finds out how.
 */
function bindSimple(fn: PyFunction, f: Frame, given: number, keywords: ReadonlyMap<string, Value> | null): boolean {
  const p = fn.code.core.params
  const count = p.names.length
  const defaults = fn.defaults
  const first = count - defaults.length
  if (keywords === null) {
    if (given < first) return false
    for (let i = given; i < count; i++) setSlot(f, i, defaults[i - first])
    return true
  }
  // Many names are looked for in the general way, which charges for that.
  if (keywords.size * count > 512) return false
  for (const [name, value] of keywords) {
    const at = p.names.indexOf(name, p.positionalOnly)
    if (at < given) return false
    setSlot(f, at, value)
  }
  for (let i = given; i < count; i++) {
    if (getSlot(f, i) !== undefined) continue
    if (i < first) return false
    setSlot(f, i, defaults[i - first])
  }
  return true
}

/** Sets the parameters of a fresh frame. Throws CPython's TypeError for a wrong call. */
export function bindArguments(fn: PyFunction, f: Frame, args: readonly Value[], keywords: ReadonlyMap<string, Value> | null): void {
  const p = fn.code.core.params
  const count = p.names.length
  const given = args.length
  const positional = Math.min(given, count)
  for (let i = 0; i < positional; i++) setSlot(f, i, args[i])
  if (fn.code.simple ? given <= count && bindSimple(fn, f, given, keywords) : bindRest(fn, f, args, keywords)) return
  const values: (Value | undefined)[] = []
  for (let i = 0; i < count; i++) values.push(i < positional ? (args[i] as Value) : undefined)
  if (p.vararg >= 0) setSlot(f, p.vararg, restOf(args, count))
  const kwValues: (Value | undefined)[] = p.keywordOnly.map(() => undefined)
  let extra: PyDict | null = null
  if (p.kwarg >= 0) {
    extra = new PyDict()
    setSlot(f, p.kwarg, extra)
  }
  let misplaced: string[] | null = null
  if (keywords !== null) {
    const work = keywords.size * (16 + p.names.length)
    if (work > 1024) chargeElements(work)
    for (const [name, value] of keywords) {
      const at = p.names.indexOf(name, p.positionalOnly)
      if (at >= 0) {
        if (values[at] !== undefined) throw typeError(`${fn.qualname}() got multiple values for argument '${name}'`)
        values[at] = value
        setSlot(f, at, value)
        continue
      }
      const kw = p.keywordOnly.indexOf(name)
      if (kw >= 0) {
        kwValues[kw] = value
        continue
      }
      if (extra !== null) {
        chargeMemory(64)
        extra.setStr(name, value)
        continue
      }
      if (p.names.indexOf(name) >= 0) {
        misplaced ??= []
        misplaced.push(name)
        continue
      }
      misplacedNames(fn, keywords)
      unexpected(fn, name)
    }
    if (misplaced !== null) throw misplacedError(fn, misplaced)
  }
  if (given > count && p.vararg < 0) tooMany(fn, given, kwValues)
  const defaults = fn.defaults
  const firstDefault = count - defaults.length
  let missing: string[] | null = null
  for (let i = positional; i < count; i++) {
    if (values[i] !== undefined) continue
    if (i >= firstDefault) setSlot(f, i, defaults[i - firstDefault])
    else {
      missing ??= []
      missing.push(p.names[i] as string)
    }
  }
  if (missing !== null) throw missingArguments(fn, 'positional', missing)
  for (let i = 0; i < kwValues.length; i++) {
    const name = p.keywordOnly[i] as string
    const v = kwValues[i] ?? (kwValues[i] === null ? null : fn.kwDefaults?.get(name))
    if (v === undefined) {
      missing ??= []
      missing.push(name)
    } else setSlot(f, count + i, v)
  }
  if (missing !== null) throw missingArguments(fn, 'keyword-only', missing)
}

/** Names of parameters that can't be given by name are complained about before unknown ones. */
function misplacedNames(fn: PyFunction, keywords: ReadonlyMap<string, Value>): void {
  const { names, positionalOnly } = fn.code.core.params
  const misplaced = names.slice(0, positionalOnly).filter((name) => keywords.has(name))
  if (misplaced.length > 0) throw misplacedError(fn, misplaced)
}

function misplacedError(fn: PyFunction, names: readonly string[]): PyException {
  return typeError(`${fn.qualname}() got some positional-only arguments passed as keyword arguments: '${names.join(', ')}'`)
}

function missingArguments(fn: PyFunction, kind: string, names: string[]): PyException {
  const quoted = names.map((n) => `'${n}'`)
  const n = quoted.length
  const list = n === 1 ? quoted[0] : n === 2 ? `${quoted[0]} and ${quoted[1]}` : `${quoted.slice(0, -1).join(', ')}, and ${quoted[n - 1]}`
  return typeError(`${fn.qualname}() missing ${n} required ${kind} argument${n === 1 ? '' : 's'}: ${list}`)
}

function tooMany(fn: PyFunction, given: number, kwValues: readonly (Value | undefined)[]): never {
  const p = fn.code.core.params
  const count = p.names.length
  const min = count - fn.defaults.length
  const takes = fn.defaults.length > 0 ? `from ${min} to ${count}` : String(count)
  const plural = fn.defaults.length > 0 || count !== 1 ? 's' : ''
  const kw = kwValues.filter((v) => v !== undefined).length
  const sent = kw > 0
    ? `${given} positional argument${given !== 1 ? 's' : ''} (and ${kw} keyword-only argument${kw !== 1 ? 's' : ''}) were given`
    : `${given} ${given !== 1 ? 'were' : 'was'} given`
  throw typeError(`${fn.qualname}() takes ${takes} positional argument${plural} but ${sent}`)
}

function unexpected(fn: PyFunction, name: string): never {
  const p = fn.code.core.params
  const near = suggesting()?.closest(name, [...p.names.slice(p.positionalOnly), ...p.keywordOnly]) ?? null
  const hint = near === null ? '' : `. Did you mean '${near}'?`
  throw new PyException(TypeErrorType, [`${fn.qualname}() got an unexpected keyword argument '${name}'${hint}`])
}
