/** Which value each parameter of a guest function gets from a call site: known when the site is compiled, but for defaults, which the function object has. */
import type { Code } from '../run/code.ts'
import { planOf } from '../run/bind.ts'
import type { PyFunction } from '../runtime/function.ts'
import type { Emitter } from './emitter.ts'
import { type JsValue, anyValue } from './value.ts'

/** The names of a call without keywords: one array, as plans are found by it. */
export const NO_NAMES: readonly string[] = []

/** The values of all parameters in order, and a test that the defaults among them are there ('' = always). */
export interface Arguments {
  readonly values: readonly JsValue[]
  readonly test: string
}

/** Where the values of parameters come from: the index of an argument, -1 for a default; null when it takes more to find out. */
function sourcesOf(code: Code, count: number, keywords: readonly string[]): readonly number[] | null {
  if (code.simple && keywords.length === 0) return count <= code.argCount ? Array.from({ length: code.argCount }, (_, i) => (i < count ? i : -1)) : null
  return planOf(code, count, keywords)?.sources ?? null
}

/** Can a function be called with so many arguments, the last of them named, without more to do than to put them in order and add defaults? */
export function takes({ code, defaults, kwDefaults }: PyFunction, count: number, keywords: readonly string[] = NO_NAMES): boolean {
  if (code.isGenerator) return false
  const { names, keywordOnly } = code.core.params
  return sourcesOf(code, count, keywords)?.every((from, i) => from >= 0 || (i < names.length ? i >= names.length - defaults.length : kwDefaults?.has(keywordOnly[i - names.length] as string) === true)) ?? false
}

/** The arguments for the function object named `fn`, which runs `code` when `isCode` holds ('' = it does). */
export function argumentsOf(E: Emitter, code: Code, fn: string, isCode: string, given: readonly JsValue[], keywords: readonly string[]): Arguments | null {
  const sources = sourcesOf(code, given.length, keywords)
  if (sources === null) return null
  const { names, keywordOnly } = code.core.params
  const tests: string[] = []
  let most = 0
  const values = sources.map((from, i) => {
    if (from >= 0) return given[from] as JsValue
    if (i < names.length) {
      most = Math.max(most, names.length - i)
      return anyValue(`${fn}.defaults[${fn}.defaults.length - ${names.length - i}]`)
    }
    const found = `${fn}.kwDefaults?.get(${E.k(keywordOnly[i - names.length])})`
    const t = E.temp(isCode === '' ? found : `${isCode} ? ${found} : undefined`)
    tests.push(`${t} !== undefined`)
    return anyValue(t)
  })
  if (most > 0) tests.unshift(`${fn}.defaults.length >= ${most}`)
  return { values, test: tests.join(' && ') }
}
