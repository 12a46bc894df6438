/**
 * Which value each parameter of a guest function gets from a call site: known when the site is compiled, but for defaults, which the
 * function object has. What takes more to find out, or is wrong, is bound at each call (run/bind.ts).
 */
import { restOf } from '../run/bind.ts'
import type { Code } from '../run/code.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import type { PyFunction } from '../runtime/function.ts'
import { EMPTY_TUPLE } from '../runtime/value.ts'
import { dictText } from './displays.ts'
import type { Emitter } from './emitter.ts'
import { generic } from './expressions.ts'
import { type JsValue, anyValue } from './value.ts'

/** The names of a call without keywords. */
export const NO_NAMES: readonly string[] = []

/** The values of all parameters in the order of their slots, and a test that the defaults among them are there ('' = always). */
export interface Arguments {
  readonly values: readonly JsValue[]
  readonly test: string
}

/** Keywords that may be looked up here; more of them are charged for at each call. */
const MAX_NAMES = 32
const MAX_COMPARED = 512

/** Where a parameter's value comes from: an argument; the end of the defaults, counted from there; the keyword-only default of a name. */
type Origin = { readonly arg: number } | { readonly fromEnd: number } | { readonly name: string }

interface Binding {
  /** Of parameters with names, in the order of their slots. */
  readonly origins: readonly Origin[]
  /** Arguments from here up to `restEnd` are what `*args` gets. */
  readonly restStart: number
  readonly restEnd: number
  /** What `**kwargs` gets: arguments by name. */
  readonly extra: readonly (readonly [name: string, arg: number])[]
}

function bind(code: Code, count: number, keywords: readonly string[]): Binding | null {
  const { names, keywordOnly, positionalOnly, vararg, kwarg } = code.core.params
  const positional = count - keywords.length
  if (code.core.kind === 'class' || code.core.kind === 'module' || keywords.length > MAX_NAMES) return null
  if ((positional > names.length && vararg < 0) || keywords.length * (names.length + keywordOnly.length) > MAX_COMPARED) return null
  const origins: Origin[] = names.map((_, i) => (i < positional ? { arg: i } : { fromEnd: names.length - i }))
  for (const name of keywordOnly) origins.push({ name })
  const extra: [string, number][] = []
  for (let i = 0; i < keywords.length; i++) {
    const name = keywords[i] as string
    const at = names.indexOf(name, positionalOnly)
    const slot = at >= 0 ? at : keywordOnly.includes(name) ? names.length + keywordOnly.indexOf(name) : -1
    if (slot < 0) {
      if (kwarg < 0) return null
      extra.push([name, positional + i])
    } else if ('arg' in (origins[slot] as Origin)) return null
    else origins[slot] = { arg: positional + i }
  }
  return { origins, restStart: Math.min(positional, names.length), restEnd: positional, extra }
}

/** Can a function be called with so many arguments, the last of them named, without more to do than to put them in place and add defaults? */
export function takes({ code, defaults, kwDefaults }: PyFunction, count: number, keywords: readonly string[] = NO_NAMES): boolean {
  if (code.isGenerator) return false
  const has = (from: Origin): boolean => 'arg' in from || ('name' in from ? kwDefaults?.has(from.name) === true : from.fromEnd <= defaults.length)
  return bind(code, count, keywords)?.origins.every(has) ?? false
}

/** The arguments for the function object named `fn`, which runs `code` when `isCode` holds ('' = it does). */
export function argumentsOf(E: Emitter, code: Code, fn: string, isCode: string, given: readonly JsValue[], keywords: readonly string[]): Arguments | null {
  const bound = bind(code, given.length, keywords)
  if (bound === null) return null
  const { vararg, kwarg } = code.core.params
  const tests: string[] = []
  let most = 0
  const values = bound.origins.map((from) => {
    if ('arg' in from) return given[from.arg] as JsValue
    if ('fromEnd' in from) {
      most = Math.max(most, from.fromEnd)
      return anyValue(`${fn}.defaults[${fn}.defaults.length - ${from.fromEnd}]`)
    }
    const found = `${fn}.kwDefaults?.get(${E.k(from.name)})`
    const t = E.temp(isCode === '' ? found : `${isCode} ? ${found} : undefined`)
    tests.push(`${t} !== undefined`)
    return anyValue(t)
  })
  if (most > 0) tests.unshift(`${fn}.defaults.length >= ${most}`)
  const texts = (from: number, to: number): string => given.slice(from, to).map((v) => generic(E, v)).join(', ')
  if (vararg >= 0) values.push(anyValue(bound.restStart === bound.restEnd ? E.k(EMPTY_TUPLE) : `${E.k(restOf)}([${texts(bound.restStart, bound.restEnd)}], 0)`))
  if (kwarg >= 0) {
    const names = bound.extra.map(([name]) => name)
    values.push(anyValue(names.length === 0 ? `new ${E.k(PyDict)}()` : dictText(E, names, bound.extra.map(([, i]) => generic(E, given[i] as JsValue)))))
  }
  return { values, test: tests.join(' && ') }
}
