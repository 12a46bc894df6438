/**
 * `str.format` and `str.format_map`: replacement fields.
 * Reference: https://docs.python.org/3.13/library/string.html#format-string-syntax
 *
 * Templates are read by code point index; a field's name, conversion and spec are index ranges until they are used.
 */
import { chargeElements } from '../../run/meter.ts'
import { IndexError, keyError, raise, valueError } from '../exception.ts'
import type { Keywords } from '../native.ts'
import { getattr, getattrMaybe } from '../ops/attribute.ts'
import { format, formatMaybe } from '../ops/format.ts'
import { ascii, repr, reprMaybe, str, strMaybe } from '../ops/repr.ts'
import { getitem, getitemMaybe } from '../ops/subscript.ts'
import type { Steps } from '../steps.ts'
import { leafOf } from '../str/arguments.ts'
import { TextBuilder } from '../str/text-builder.ts'
import { codePointAt, strLength, strSlice, toHost } from '../str/wide.ts'
import type { Str, Value } from '../value.ts'
import { readNumber } from './parse-spec.ts'
import { plainFormat } from './plain-format.ts'

const OPEN = 123
const CLOSE = 125
const DOT = 46
const BRACKET = 91
const BRACKET_END = 93

/** Where values come from, and how fields have been numbered so far. */
interface Source {
  /** null: `format_map`, which has no positional values. */
  readonly args: readonly Value[] | null
  readonly keywords: Keywords | null
  readonly mapping: Value | undefined
  numbering: 'none' | 'automatic' | 'manual'
  nextField: number
}

/** `strFormat` without guest code; throws NEED_GUEST. */
export function strFormatLeaf(fmt: Str, args: readonly Value[], keywords: Keywords | null): Str {
  chargeElements(strLength(fmt))
  return plainFormat(fmt, args, keywords) ?? leafOf(build(fmt, { args, keywords, mapping: undefined, numbering: 'none', nextField: 0 }, 2))
}

/** Throws ValueError, IndexError, KeyError and what the values' methods raise. */
export function* strFormat(fmt: Str, args: readonly Value[], keywords: Keywords | null): Steps<Str> {
  chargeElements(strLength(fmt))
  const plain = plainFormat(fmt, args, keywords)
  if (plain !== undefined) return plain
  return yield* build(fmt, { args, keywords, mapping: undefined, numbering: 'none', nextField: 0 }, 2)
}

export function* strFormatMap(fmt: Str, mapping: Value): Steps<Str> {
  chargeElements(strLength(fmt))
  return yield* build(fmt, { args: null, keywords: null, mapping, numbering: 'none', nextField: 0 }, 2)
}

/** A template, or a spec that holds fields itself. */
function* build(fmt: Str, source: Source, depth: number): Steps<Str> {
  if (depth <= 0) throw valueError('Max string recursion exceeded')
  const length = strLength(fmt)
  const out = new TextBuilder()
  let i = 0
  while (i < length) {
    const start = i
    let c = 0
    while (i < length) {
      c = codePointAt(fmt, i++)
      if (c === OPEN || c === CLOSE) break
    }
    const brace = c === OPEN || c === CLOSE
    const atEnd = i >= length
    const doubled = brace && !atEnd && codePointAt(fmt, i) === c
    if (c === CLOSE && !doubled) throw valueError("Single '}' encountered in format string")
    if (c === OPEN && atEnd) throw valueError("Single '{' encountered in format string")
    // A doubled brace leaves its first one in the literal; a field's brace is no part of it.
    const end = brace && !doubled ? i - 1 : i
    if (end > start) out.append(strSlice(fmt, start, end))
    if (doubled) i++
    else if (brace) i = yield* field(fmt, i, length, source, depth, out)
  }
  return out.finish()
}

/** Reads and renders the field whose brace ends at `start`; gives the index behind its closing brace. */
function* field(fmt: Str, start: number, length: number, source: Source, depth: number, out: TextBuilder): Steps<number> {
  let i = start
  let c = 0
  name: while (i < length) {
    c = codePointAt(fmt, i++)
    switch (c) {
      case OPEN:
        throw valueError("unexpected '{' in field name")
      case BRACKET:
        while (i < length && codePointAt(fmt, i) !== BRACKET_END) i++
        break
      case CLOSE: case 58: case 33:
        break name
    }
  }
  const nameEnd = i - 1
  let conversion = -1
  let spec: Str = ''
  let nested = false
  if (c === 33) {
    if (i >= length) throw valueError('end of string while looking for conversion specifier')
    conversion = codePointAt(fmt, i++)
    if (i < length) {
      c = codePointAt(fmt, i++)
      if (c !== CLOSE && c !== 58) throw valueError("expected ':' after conversion specifier")
    } else c = 58
  } else if (c !== CLOSE && c !== 58) throw valueError("expected '}' before end of string")
  if (c === 58) {
    const from = i
    let open = 1
    while (open > 0) {
      if (i >= length) throw valueError("unmatched '{' in format spec")
      c = codePointAt(fmt, i++)
      if (c === OPEN) {
        nested = true
        open++
      } else if (c === CLOSE) open--
    }
    spec = strSlice(fmt, from, i - 1)
  }
  let value = yield* fieldValue(fmt, start, nameEnd, source)
  if (conversion >= 0) value = yield* converted(conversion, value)
  if (nested) spec = yield* build(spec, source, depth - 1)
  out.append(formatMaybe(value, spec) ?? (yield* format(value, spec)))
  return i
}

function* converted(conversion: number, value: Value): Steps<Str> {
  switch (conversion) {
    case 114: return reprMaybe(value) ?? (yield* repr(value))
    case 115: return strMaybe(value) ?? (yield* str(value))
    case 97: return yield* ascii(value)
  }
  const shown = conversion > 32 && conversion < 127 ? String.fromCharCode(conversion) : `\\x${conversion.toString(16)}`
  throw valueError(`Unknown conversion specifier ${shown}`)
}

/** The number that all of fmt[start:end] spells; -1 for none. */
function wholeNumber(fmt: Str, start: number, end: number): number {
  if (start >= end) return -1
  const { value, next } = readNumber(strSlice(fmt, start, end), 0)
  return next === end - start ? value : -1
}

/** `0.name[key]`: the argument, then attributes and items. */
function* fieldValue(fmt: Str, start: number, end: number, source: Source): Steps<Value> {
  let i = start
  while (i < end && codePointAt(fmt, i) !== DOT && codePointAt(fmt, i) !== BRACKET) i++
  let value = yield* firstValue(fmt, start, i, source)
  while (i < end) {
    const c = codePointAt(fmt, i++)
    const from = i
    if (c === DOT) {
      while (i < end && codePointAt(fmt, i) !== DOT && codePointAt(fmt, i) !== BRACKET) i++
      if (i === from) throw valueError('Empty attribute in format string')
      const name = toHost(strSlice(fmt, from, i))
      value = getattrMaybe(value, name) ?? (yield* getattr(value, name))
    } else if (c === BRACKET) {
      while (i < end && codePointAt(fmt, i) !== BRACKET_END) i++
      if (i >= end) throw valueError("Missing ']' in format string")
      if (i === from) throw valueError('Empty attribute in format string')
      const number = wholeNumber(fmt, from, i)
      const key = number >= 0 ? number : strSlice(fmt, from, i)
      value = getitemMaybe(value, key) ?? (yield* getitem(value, key))
      i++
    } else throw valueError("Only '.' or '[' may follow ']' in format field specifier")
  }
  return value
}

function* firstValue(fmt: Str, start: number, end: number, source: Source): Steps<Value> {
  const empty = start >= end
  let number = wholeNumber(fmt, start, end)
  if (empty || number >= 0) {
    const kind = empty ? 'automatic' : 'manual'
    if (source.numbering === 'none') source.numbering = kind
    else if (source.numbering !== kind) {
      throw valueError(
        kind === 'automatic'
          ? 'cannot switch from manual field specification to automatic field numbering'
          : 'cannot switch from automatic field numbering to manual field specification',
      )
    }
    if (empty) number = source.nextField++
    if (source.args === null) throw valueError('Format string contains positional fields')
    if (number >= source.args.length) throw raise(IndexError, `Replacement index ${number} out of range for positional args tuple`)
    return source.args[number] as Value
  }
  const name = strSlice(fmt, start, end)
  if (source.mapping !== undefined) return yield* getitem(source.mapping, name)
  const value = source.keywords?.get(toHost(name))
  if (value === undefined) throw keyError(name)
  return value
}
