/** What a regular expression is run on: the characters of a str, or bytes. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { PyBytes, bytesOf } from '../../runtime/bytes/bytes.ts'
import { typeError } from '../../runtime/exception.ts'
import { strSlice } from '../../runtime/str/wide.ts'
import { type Str, type Value, asStr } from '../../runtime/value.ts'

export interface Subject {
  readonly value: Value
  readonly text: Str | null
  readonly codes: ArrayLike<number>
}

interface Known {
  readonly text: string
  readonly codes: Uint16Array
}

/** The subject of an instance's last call: scanners ask for the same text again and again. By instance, so that fuel depends on nothing else. */
const lastOf: WeakMap<object, Known> = new WeakMap()

function codesOf(s: Str): ArrayLike<number> {
  if (typeof s !== 'string') return s.codePoints
  const last = lastOf.get(rt.realm)
  if (last?.text === s) return last.codes
  chargeElements(s.length)
  chargeMemory(2 * s.length)
  const codes = new Uint16Array(s.length)
  for (let i = 0; i < s.length; i++) codes[i] = s.charCodeAt(i)
  if (s.length > 64 && s.length < 10_000_000) lastOf.set(rt.realm, { text: s, codes })
  else lastOf.delete(rt.realm)
  return codes
}

/** The subject in `v` for a pattern of bytes, of characters, or (null) of what comes. */
export function subjectOf(v: Value, bytes: boolean | null): Subject {
  const s = asStr(v)
  if (s !== undefined) {
    if (bytes === true) throw typeError('cannot use a bytes pattern on a string-like object')
    return { value: v, text: s, codes: codesOf(s) }
  }
  const b = bytesOf(v)
  if (b === undefined) throw typeError(`expected string or bytes-like object, got '${typeName(v)}'`)
  if (bytes === false) throw typeError('cannot use a string pattern on a bytes-like object')
  return { value: v, text: null, codes: b }
}

export function part({ text, codes }: Subject, from: number, to: number): Value {
  if (text !== null) return strSlice(text, from, to)
  return new PyBytes((codes as Uint8Array).slice(from, to))
}
