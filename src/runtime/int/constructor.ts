/** `int(x, base=10)`. Reference: https://docs.python.org/3.13/library/functions.html#int */
import { madeOf } from '../ops/guest-first.ts'
import { intType, typeName } from '../builtin-types.ts'
import { PyBuffer } from '../bytes/bytes.ts'
import { bytesRepr } from '../bytes/repr.ts'
import { type PyException, ValueError, raise, typeError, valueError } from '../exception.ts'
import { type Keywords, defineConstructor, steps } from '../native.ts'
import { index } from '../ops/index.ts'
import type { Steps } from '../steps.ts'
import { leafOf } from '../str/arguments.ts'
import { strJoin, strRepr, strSlice } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import { type Int, PyBoxed, type Str, type Value, asStr } from '../value.ts'
import { toInt, toIntLeaf } from './coerce.ts'
import { parseIntText } from './parse.ts'
import { numberText } from './text.ts'

/** How much of the text a message shows. */
const SHOWN = 200

export function intInstance(cls: PyType, n: Int): Value {
  return cls === intType ? n : new PyBoxed(cls, n)
}

/** The int in a str. Throws ValueError. */
export function parseInt(s: Str, base = 10): Int {
  return parseIntText(numberText(s), base) ?? invalid(base, strRepr(s))
}

function parseBytes(v: PyBuffer, base: number): Int {
  return parseIntText(v.latin1, base) ?? invalid(base, bytesRepr(v.bytes))
}

function invalid(base: number, shown: Str): never {
  throw invalidInt(base, shown)
}
/** The error about a text that is no int; `shown` is its repr. */
export function invalidInt(base: number, shown: Str): PyException {
  return raise(ValueError, strJoin([`invalid literal for int() with base ${base}: `, strSlice(shown, 0, SHOWN)]))
}

function* fromObject(x: Value): Steps<Int> {
  return (yield* toInt(x)) ?? fromText(x)
}

function fromText(x: Value): Int {
  const s = asStr(x)
  if (s !== undefined) return parseInt(s)
  if (x instanceof PyBuffer) return parseBytes(x, 10)
  throw typeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(x)}'`)
}

function* inBase(x: Value | undefined, given: Value): Steps<Int> {
  if (x === undefined) throw typeError('int() missing string argument')
  const base = yield* index(given)
  if (base !== 0 && (base < 2 || base > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0')
  const s = asStr(x)
  if (s !== undefined) return parseInt(s, Number(base))
  if (x instanceof PyBuffer) return parseBytes(x, Number(base))
  throw typeError("int() can't convert non-string with explicit base")
}

type Optional = Value | undefined

function baseArgument(x: Optional, base: Optional, keywords: Keywords): Value | undefined {
  for (const name of keywords.keys()) {
    if (name !== 'base') throw typeError(`int() got an unexpected keyword argument '${name}'`)
  }
  if (base !== undefined) throw typeError(`int() takes at most 2 arguments (${x === undefined ? 2 : 3} given)`)
  return keywords.get('base')
}

export function registerIntConstructor(): void {
  // `base` is positional only as far as counting goes: the wording for a wrong number of arguments is that of such functions.
  defineConstructor(intType, 'int(x=, base=, /, **keywords)', steps(
    function* (cls: PyType, x: Optional, base: Optional, keywords: Keywords | null | undefined) {
      const given = keywords == null ? base : baseArgument(x, base, keywords)
      if (given !== undefined) return intInstance(cls, yield* inBase(x, given))
      return intInstance(cls, x === undefined ? 0 : yield* fromObject(x))
    },
    (cls: PyType, x: Optional, base: Optional, keywords: Keywords | null | undefined) => {
      const given = keywords == null ? base : baseArgument(x, base, keywords)
      if (given !== undefined) return intInstance(cls, leafOf(inBase(x, given)))
      return intInstance(cls, x === undefined ? 0 : (toIntLeaf(x) ?? fromText(x)))
    },
    madeOf('__int__', '__index__'),
  ))
}
