/** `chr`, `ord`, `ascii`, `repr`, `format`. Reference: https://docs.python.org/3.13/library/functions.html */
import { hasOwn } from '../runtime/ops/guest-first.ts'
import { argumentName } from '../runtime/str/arguments.ts'
import { PyByteString } from '../runtime/bytes/bytes.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { typeError, valueError } from '../runtime/exception.ts'
import { steps } from '../runtime/native.ts'
import { format, formatMaybe } from '../runtime/ops/format.ts'
import { index, indexMaybe } from '../runtime/ops/index.ts'
import { repr, reprMaybe } from '../runtime/ops/repr.ts'
import type { Steps } from '../runtime/steps.ts'
import { asciiRepr, codePointAt, strFromCodePoint, strLength } from '../runtime/str/wide.ts'
import { type Int, type Str, type Value, asStr } from '../runtime/value.ts'
import { type BuiltinTable, defineFunctions, needed } from './define.ts'

function chr(n: Int): Value {
  if (n < 0 || n > 0x10ffff) throw valueError('chr() arg not in range(0x110000)')
  return strFromCodePoint(Number(n))
}

function ord(v: Value): Value {
  if (typeof v === 'string' && v.length === 1) return v.charCodeAt(0)
  const s = asStr(v)
  if (s !== undefined) {
    const n = strLength(s)
    if (n === 1) return codePointAt(s, 0)
    throw typeError(`ord() expected a character, but string of length ${n} found`)
  }
  if (v instanceof PyByteString) {
    if (v.length === 1) return v.bytes[0] as number
    throw typeError(`ord() expected a character, but string of length ${v.length} found`)
  }
  throw typeError(`ord() expected string of length 1, but ${typeName(v)} found`)
}

function specOf(spec: Value | undefined): Str {
  if (spec === undefined) return ''
  const s = asStr(spec)
  if (s === undefined) throw typeError(`format() argument 2 must be str, not ${argumentName(spec)}`)
  return s
}

export function defineText(into: BuiltinTable): void {
  defineFunctions(into, {
    'chr(i, /)': steps(
      function* (v: Value): Steps<Value> {
        return chr(yield* index(v))
      },
      (v: Value) => chr(needed(indexMaybe(v))),
    ),
    'ord(c, /)': ord,
    'repr(obj, /)': steps(
      function* (v: Value): Steps<Value> {
        return yield* repr(v)
      },
      (v: Value) => needed(reprMaybe(v)),
      hasOwn('__repr__'),
    ),
    'ascii(obj, /)': steps(
      function* (v: Value): Steps<Value> {
        return asciiRepr(yield* repr(v))
      },
      (v: Value) => asciiRepr(needed(reprMaybe(v))),
    ),
    'format(value, format_spec=, /)': steps(
      function* (v: Value, spec: Value | undefined): Steps<Value> {
        return yield* format(v, specOf(spec))
      },
      (v: Value, spec: Value | undefined) => needed(formatMaybe(v, specOf(spec))),
      hasOwn('__format__'),
    ),
  })
}
