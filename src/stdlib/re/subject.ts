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
  /** The characters; there may be more than `length`, which mean nothing. */
  readonly codes: ArrayLike<number>
  readonly length: number
}

/** What an instance has last used: scanners ask for the same text again and again. By instance, so that fuel depends on nothing else. */
interface Known {
  /** The text whose characters are in `codes`. */
  text: string | null
  codes: Uint16Array
  /** Room for short texts, and the text that is in it. */
  readonly room: Uint16Array
  short: string | null
}

const knownOf: WeakMap<object, Known> = new WeakMap()

/** Texts up to this length have their characters put where those of the one before were. */
const SHORT = 1024

function fill(codes: Uint16Array, s: string): Uint16Array {
  for (let i = 0; i < s.length; i++) codes[i] = s.charCodeAt(i)
  return codes
}

/** `brief`: they are not asked for any more when another text may be. */
function codesOf(s: Str, brief: boolean): ArrayLike<number> {
  if (typeof s !== 'string') return s.codePoints
  let known = knownOf.get(rt.realm)
  if (known === undefined) knownOf.set(rt.realm, (known = { text: null, codes: new Uint16Array(0), room: new Uint16Array(SHORT), short: null }))
  const { length } = s
  if (brief && length <= SHORT) {
    if (known.short === s) return known.room
    chargeElements(length)
    known.short = s
    return fill(known.room, s)
  }
  if (known.text === s) return known.codes
  chargeElements(length)
  chargeMemory(2 * length)
  const codes = fill(new Uint16Array(length), s)
  const keep = length < 10_000_000
  known.text = keep ? s : null
  known.codes = keep ? codes : new Uint16Array(0)
  return codes
}

/**
 * The subject in `v` for a pattern of bytes, of characters, or (null) of what comes. `brief`: it is used until the native that asks
 * returns, and no guest code runs in between.
 */
export function subjectOf(v: Value, bytes: boolean | null, brief = false): Subject {
  const s = asStr(v)
  if (s !== undefined) {
    if (bytes === true) throw typeError('cannot use a bytes pattern on a string-like object')
    return { value: v, text: s, codes: codesOf(s, brief), length: typeof s === 'string' ? s.length : s.codePoints.length }
  }
  const b = bytesOf(v)
  if (b === undefined) throw typeError(`expected string or bytes-like object, got '${typeName(v)}'`)
  if (bytes === false) throw typeError('cannot use a string pattern on a bytes-like object')
  return { value: v, text: null, codes: b, length: b.length }
}

export function part({ text, codes }: Subject, from: number, to: number): Value {
  if (text !== null) return strSlice(text, from, to)
  return new PyBytes((codes as Uint8Array).slice(from, to))
}
