/**
 * Binding keywords with no map of them in between: those that all go into `**kwargs`, the commonest calls of functions that
 * collect keywords, and of wrappers that pass on what they got; and those of a dict that all are parameters.
 * Reference: https://docs.python.org/3.13/reference/expressions.html#calls
 */
import type { Params } from '../core/nodes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import type { PyFunction } from '../runtime/function.ts'
import { EMPTY_TUPLE, type Value } from '../runtime/value.ts'
import { restOf } from './bind.ts'
import { chargeElements, chargeMemory } from './meter.ts'

/** Names compared to find out whether a keyword is a parameter; calls with more go the general way, which charges for that. */
const MAX_COMPARED = 512

/** Do so many positional arguments give each parameter its value but `**kwargs`? */
function fits(p: Params, given: number): boolean {
  return p.kwarg >= 0 && p.keywordOnly.length === 0 && given >= p.names.length && (given === p.names.length || p.vararg >= 0)
}

/** A value for each parameter, in the order of their slots. */
function together(p: Params, args: readonly Value[], given: number, extra: PyDict): Value[] {
  const count = p.names.length
  const values: Value[] = []
  for (let i = 0; i < count; i++) values.push(args[i] as Value)
  if (p.vararg >= 0) values.push(given === count ? EMPTY_TUPLE : restOf(given === args.length ? args : args.slice(0, given), count))
  values.push(extra)
  return values
}

/** `f(1, k=2)`: positional values followed by those of `keywords`; a value for each parameter. Null when there is more to it. */
export function bindGathered(fn: PyFunction, args: readonly Value[], keywords: readonly string[]): Value[] | null {
  const p = fn.code.core.params
  const first = args.length - keywords.length
  if (!fits(p, first) || keywords.length * (p.names.length + 1) > MAX_COMPARED) return null
  for (let i = 0; i < keywords.length; i++) if (p.names.includes(keywords[i] as string)) return null
  const work = keywords.length * 16
  if (work > 1024) chargeElements(work)
  chargeMemory(64 * keywords.length)
  const extra = new PyDict()
  for (let i = 0; i < keywords.length; i++) extra.setStr(keywords[i] as string, args[first + i] as Value)
  return together(p, args, first, extra)
}

/** `f(*args, **keywords)`: the dict, which nobody else has, becomes that of the function. Null when there is more to it. */
export function bindCollected(fn: PyFunction, args: readonly Value[], keywords: PyDict): Value[] | null {
  const p = fn.code.core.params
  if (!fits(p, args.length) || p.names.length > MAX_COMPARED) return null
  const keys = keywords.entryKeys
  if (keys.length > 64) chargeElements(keys.length)
  for (let i = 0; i < keys.length; i++) if (typeof keys[i] !== 'string') return null
  for (let i = 0; i < p.names.length; i++) if (keywords.getStr(p.names[i] as string) !== undefined) return null
  return together(p, args, args.length, keywords)
}

/** `f(1, 2)` of a function with `*args`, `**kwargs` or keyword-only parameters, which have defaults. Null when there is more to it. */
export function bindPositional(fn: PyFunction, args: readonly Value[]): Value[] | null {
  const p = fn.code.core.params
  const { defaults, kwDefaults } = fn
  const count = p.names.length
  const given = args.length
  const firstDefault = count - defaults.length
  if (given < firstDefault || (given > count && p.vararg < 0)) return null
  const values: Value[] = []
  for (let i = 0; i < count; i++) values.push((i < given ? args[i] : defaults[i - firstDefault]) as Value)
  for (let i = 0; i < p.keywordOnly.length; i++) {
    const v = kwDefaults?.get(p.keywordOnly[i] as string)
    if (v === undefined) return null
    values.push(v)
  }
  if (p.vararg >= 0) values.push(restOf(args, count))
  if (p.kwarg >= 0) values.push(new PyDict())
  return values
}

/** `f(*args, **keywords)` of a function that has parameters only: a value for each of them. Null when there is more to it. */
export function bindNamed(fn: PyFunction, args: readonly Value[], keywords: PyDict): Value[] | null {
  const { core, simple, argCount } = fn.code
  const given = args.length
  if (!simple || given > argCount || argCount > 64) return null
  const { names, positionalOnly } = core.params
  const firstDefault = argCount - fn.defaults.length
  const values: Value[] = []
  for (let i = 0; i < given; i++) values.push(args[i] as Value)
  let left = keywords.size
  for (let i = given; i < argCount; i++) {
    let v = i < positionalOnly ? undefined : keywords.getStr(names[i] as string)
    if (v !== undefined) left--
    else if (i >= firstDefault) v = fn.defaults[i - firstDefault]
    if (v === undefined) return null
    values.push(v)
  }
  return left === 0 ? values : null
}
