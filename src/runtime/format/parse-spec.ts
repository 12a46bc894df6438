/**
 * The format specification mini-language: text to fields.
 * Reference: https://docs.python.org/3.13/library/string.html#format-specification-mini-language
 */
import { typeName as nameOfType } from '../builtin-types.ts'
import { ValueError, raise, valueError } from '../exception.ts'
import { codePointAt, strJoin, strLength } from '../str/wide.ts'
import { decimalValue } from '../unicode/flags.ts'
import type { Str, Value } from '../value.ts'

export type Align = '<' | '>' | '=' | '^'

export interface FormatSpec {
  readonly fill: number
  readonly align: Align
  /** '' when not given. */
  readonly sign: '' | '+' | '-' | ' '
  /** `z`: a negative zero loses its sign. */
  readonly noNegativeZero: boolean
  readonly alternate: boolean
  /** -1 when not given. */
  readonly width: number
  readonly separator: '' | ',' | '_'
  /** Digits between separators: 3, or 4 for `_` with b, o, x. */
  readonly group: number
  /** -1 when not given. */
  readonly precision: number
  /** The presentation type, one character or '' (the caller's default). */
  readonly type: string
}

/** The kind of value: decides default alignment and type. */
export type SpecKind = 'int' | 'float' | 'str'

const DEFAULT_TYPE = { int: 'd', float: '', str: 's' } as const

function alignAt(s: Str, i: number): Align | undefined {
  const c = codePointAt(s, i)
  return c === 60 ? '<' : c === 62 ? '>' : c === 61 ? '=' : c === 94 ? '^' : undefined
}

/** Reads decimal digits (of any script) at `i`: the value, -1 for none, and the index after them. */
export function readNumber(s: Str, i: number): { value: number; next: number } {
  const length = strLength(s)
  const start = i
  let value = 0
  for (; i < length; i++) {
    const digit = decimalValue(codePointAt(s, i))
    if (digit < 0) break
    // Doubles are coarser than 2**63 - 1, but no width of that size can be used anyway.
    if (value > 922337203685477580) throw valueError('Too many decimal digits in format string')
    value = value * 10 + digit
  }
  return { value: i === start ? -1 : value, next: i }
}

/** How an unexpected presentation type is shown. */
function shownCode(c: number): string {
  return c > 32 && c < 128 ? String.fromCharCode(c) : `\\x${c.toString(16)}`
}

export function unknownCode(type: string | number, typeName: string): Error {
  const c = typeof type === 'number' ? type : (type.codePointAt(0) as number)
  return valueError(`Unknown format code '${shownCode(c)}' for object of type '${typeName}'`) as unknown as Error
}

/** Specs repeat: f-strings hand in the same text each time. Narrow ones only; bounded. */
const cache: Record<SpecKind, Map<string, FormatSpec>> = { int: new Map(), float: new Map(), str: new Map() }

/** Throws ValueError; `value` is named in messages by its type. */
export function parseSpec(spec: Str, kind: SpecKind, value: Value): FormatSpec {
  if (typeof spec !== 'string') return readSpec(spec, kind, value)
  const known = cache[kind].get(spec)
  if (known !== undefined) return known
  const parsed = readSpec(spec, kind, value)
  if (cache[kind].size >= 500) cache[kind].clear()
  if (spec.length < 50) cache[kind].set(spec, parsed)
  return parsed
}

function readSpec(spec: Str, kind: SpecKind, value: Value): FormatSpec {
  const length = strLength(spec)
  let i = 0
  let fill = 32
  let fillGiven = false
  let align: Align | undefined
  if (length >= 2) align = alignAt(spec, 1)
  if (align !== undefined) {
    fill = codePointAt(spec, 0)
    fillGiven = true
    i = 2
  } else if (length >= 1) {
    align = alignAt(spec, 0)
    if (align !== undefined) i = 1
  }
  // 0 behind the end: no code point that the grammar knows.
  const at = (index: number): number => (index < length ? codePointAt(spec, index) : 0)
  let sign: FormatSpec['sign'] = ''
  if (at(i) === 32 || at(i) === 43 || at(i) === 45) sign = String.fromCharCode(at(i++)) as '+' | '-' | ' '
  const noNegativeZero = at(i) === 122
  if (noNegativeZero) i++
  const alternate = at(i) === 35
  if (alternate) i++
  if (!fillGiven && at(i) === 48) {
    fill = 48
    if (align === undefined && kind !== 'str') align = '='
    i++
  }
  const width = readNumber(spec, i)
  i = width.next
  let separator: FormatSpec['separator'] = ''
  if (at(i) === 44) {
    separator = ','
    i++
  }
  if (at(i) === 95) {
    if (separator !== '') throw valueError("Cannot specify both ',' and '_'.")
    separator = '_'
    i++
  }
  if (at(i) === 44 && separator === '_') throw valueError("Cannot specify both ',' and '_'.")
  let precision = -1
  if (at(i) === 46) {
    const digits = readNumber(spec, i + 1)
    if (digits.value < 0) throw valueError('Format specifier missing precision')
    precision = digits.value
    i = digits.next
  }
  if (length - i > 1) {
    throw raise(ValueError, strJoin(["Invalid format specifier '", spec, `' for object of type '${nameOfType(value)}'`]))
  }
  const type = i < length ? String.fromCodePoint(codePointAt(spec, i)) : DEFAULT_TYPE[kind]
  let group = 3
  if (separator !== '') {
    if (separator === '_' && (type === 'b' || type === 'o' || type === 'x' || type === 'X')) group = 4
    else if (type !== '' && !'defgEG%F'.includes(type)) {
      throw valueError(`Cannot specify '${separator}' with '${shownCode(type.codePointAt(0) as number)}'.`)
    }
  }
  return {
    fill,
    align: align ?? (kind === 'str' ? '<' : '>'),
    sign,
    noNegativeZero,
    alternate,
    width: width.value,
    separator,
    group,
    precision,
    type,
  }
}
