/**
 * `str.translate` and `str.maketrans`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#str.translate
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { LookupError, PyException, typeError, valueError } from '../exception.ts'
import { dictType } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { getitem, getitemMaybe } from '../ops/subscript.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { type Str, type Value, asInt, asStr } from '../value.ts'
import { chargeText } from './arguments.ts'
import { CodeBuffer } from './code-buffer.ts'
import { codePointAt, codePointsOf, strLength } from './wide.ts'

/** What becomes of one code point: another, several, or nothing. */
type Mapped = number | Uint32Array | null

function mapped(v: Value): Mapped {
  if (v === null) return null
  const n = asInt(v)
  if (n !== undefined) {
    if (n < 0 || n > 0x10ffff) throw valueError('character mapping must be in range(0x110000)')
    return Number(n)
  }
  const s = asStr(v)
  if (s === undefined) throw typeError('character mapping must return integer, None or str')
  return codePointsOf(s)
}

/** Collects the translation; ASCII results are remembered, as CPython does for ASCII text. */
class Translation {
  private readonly s: Str
  readonly length: number
  readonly out: CodeBuffer
  private readonly known = new Map<number, Mapped>()

  constructor(s: Str) {
    this.s = s
    this.length = strLength(s)
    chargeElements(this.length)
    chargeMemory(4 * this.length)
    this.out = new CodeBuffer(this.length)
  }

  at(i: number): number {
    return codePointAt(this.s, i)
  }

  /** Puts what is known for `cp`; false when the table has to be asked. */
  put(cp: number): boolean {
    const m = this.known.get(cp)
    if (m === undefined) return false
    this.write(m)
    return true
  }

  private write(m: Mapped): void {
    if (typeof m === 'number') this.out.push(m)
    else if (m !== null) {
      chargeText(m.length)
      if (m.length > 16) chargeElements(m.length)
      this.out.pushAll(m)
    }
  }

  answer(cp: number, m: Mapped): void {
    if (cp < 128) this.known.set(cp, m)
    this.write(m)
  }
}

/** A LookupError leaves the character as it is; anything else goes on. */
function unchanged(e: unknown, cp: number): number {
  if (e instanceof PyException && e.cls.isSubtype(LookupError)) return cp
  throw e
}

export function translateMaybe(s: Str, table: Value): Str {
  const translation = new Translation(s)
  for (let i = 0; i < translation.length; i++) {
    const cp = translation.at(i)
    if (translation.put(cp)) continue
    let m: Mapped
    if (table instanceof PyDict && table.cls === dictType) {
      const v = table.get(cp)
      translation.answer(cp, v === undefined ? cp : mapped(v))
      continue
    }
    try {
      const v = getitemMaybe(table, cp)
      // A leaf may not have had an effect: asking a table that needs no guest code has none.
      if (v === undefined) throw NEED_GUEST
      m = mapped(v)
    } catch (e) {
      m = unchanged(e, cp)
    }
    translation.answer(cp, m)
  }
  return translation.out.finish()
}

export function* translate(s: Str, table: Value): Steps<Str> {
  const translation = new Translation(s)
  for (let i = 0; i < translation.length; i++) {
    const cp = translation.at(i)
    if (translation.put(cp)) continue
    let m: Mapped
    try {
      m = mapped(yield* getitem(table, cp))
    } catch (e) {
      m = unchanged(e, cp)
    }
    translation.answer(cp, m)
  }
  return translation.out.finish()
}

/** `str.maketrans(x)`: keys of one character become their code points. */
function tableFromDict(source: Value): PyDict {
  if (!(source instanceof PyDict)) throw typeError('if you give only one argument to maketrans it must be a dict')
  const table = new PyDict()
  for (const [key, value] of source.entries()) {
    const s = asStr(key)
    if (s !== undefined) {
      if (strLength(s) !== 1) throw valueError('string keys in translate table must be of length 1')
      table.set(codePointAt(s, 0), value)
    } else if (asInt(key) !== undefined) table.set(key, value)
    else throw typeError('keys in translate table must be strings or integers')
  }
  return table
}

export function makeTable(x: Value, y: Value | undefined, z: Value | undefined): PyDict {
  if (y === undefined) return tableFromDict(x)
  const from = asStr(x)
  if (from === undefined) throw typeError('first maketrans argument must be a string if there is a second argument')
  const to = y as Str
  if (strLength(from) !== strLength(to)) throw valueError('the first two maketrans arguments must have equal length')
  const table = new PyDict()
  for (let i = 0; i < strLength(from); i++) table.set(codePointAt(from, i), codePointAt(to, i))
  if (z !== undefined) {
    const removed = z as Str
    for (let i = 0; i < strLength(removed); i++) table.set(codePointAt(removed, i), null)
  }
  return table
}
