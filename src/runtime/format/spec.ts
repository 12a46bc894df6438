/**
 * `format(value, spec)` of int, float and str.
 * Reference: https://docs.python.org/3.13/library/string.html#format-specification-mini-language
 *
 * The value arrives twice: as its number or text, and as the guest object whose type the messages name.
 */
import { typeName } from '../builtin-types.ts'
import { overflowError, valueError } from '../exception.ts'
import { floatRepr } from '../float/repr.ts'
import { intToFloat } from '../int/convert.ts'
import { intToStr, magnitudeDigits } from '../int/format.ts'
import { strFromCodePoint, strLength, strSlice } from '../str/wide.ts'
import type { Int, Str, Value } from '../value.ts'
import { floatText } from './float-text.ts'
import { layoutNumber, layoutText } from './layout.ts'
import { type FormatSpec, parseSpec, unknownCode } from './parse-spec.ts'

export { parseSpec } from './parse-spec.ts'


/** `self` is the int itself, a bool, or an instance of an int subclass. */
export function formatInt(n: Int, spec: Str, self: Value = n): Str {
  if (spec === '') return intToStr(n)
  const fields = parseSpec(spec, 'int', self)
  switch (fields.type) {
    case 'd': case 'n': case 'b': case 'o': case 'x': case 'X': case 'c':
      return integerField(n, fields)
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case '%':
      return floatField(intToFloat(n), fields)
    default:
      throw unknownCode(fields.type, typeName(self))
  }
}

function integerField(n: Int, fields: FormatSpec): Str {
  const { type } = fields
  if (fields.precision >= 0) throw valueError('Precision not allowed in integer format specifier')
  if (fields.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in integer format specifier')
  if (type === 'c') return characterField(n, fields)
  const negative = n < 0
  if (type === 'd' || type === 'n') {
    const text = intToStr(n)
    return layoutNumber({ negative, prefix: '', digits: negative ? text.slice(1) : text, rest: '' }, fields)
  }
  const digits = magnitudeDigits(n, type === 'b' ? 2 : type === 'o' ? 8 : 16)
  return layoutNumber(
    { negative, prefix: fields.alternate ? `0${type}` : '', digits: type === 'X' ? digits.toUpperCase() : digits, rest: '' },
    fields,
  )
}

function characterField(n: Int, fields: FormatSpec): Str {
  if (fields.sign !== '') throw valueError("Sign not allowed with integer format specifier 'c'")
  if (fields.alternate) throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
  if (typeof n === 'bigint' && (n >= 1n << 63n || n < -(1n << 63n))) throw overflowError('Python int too large to convert to C long')
  if (n < 0 || n > 0x10ffff) throw overflowError('%c arg not in range(0x110000)')
  return layoutText(strFromCodePoint(Number(n)), fields.align === '=' ? { ...fields, align: '>' } : fields)
}

export function formatFloat(x: number, spec: Str, self: Value): Str {
  if (spec === '') return floatRepr(x)
  const fields = parseSpec(spec, 'float', self)
  if (fields.type !== '' && !'eEfFgGn%'.includes(fields.type)) throw unknownCode(fields.type, typeName(self))
  return floatField(x, fields)
}

export function floatField(x: number, fields: FormatSpec): Str {
  const percent = fields.type === '%'
  const value = percent ? x * 100 : x
  const plain = fields.type === ''
  let type = percent ? 'f' : fields.type === 'n' ? 'g' : fields.type
  if (plain) type = fields.precision < 0 ? 'r' : 'g'
  const text = floatText(value, type, fields.precision < 0 ? 6 : fields.precision, { alternate: fields.alternate, addDotZero: plain })
  let negative = value < 0 || Object.is(value, -0)
  if (negative && fields.noNegativeZero && isZeroText(text)) negative = false
  const end = percent ? '%' : ''
  // inf and nan
  if (text.charCodeAt(0) > 57) return layoutNumber({ negative, prefix: '', digits: '', rest: text + end }, fields)
  let point = 0
  while (point < text.length && isDigit(text.charCodeAt(point))) point++
  return layoutNumber({ negative, prefix: '', digits: text.slice(0, point), rest: text.slice(point) + end }, fields)
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/** Is everything before an exponent zero? */
function isZeroText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 49 && c <= 57) return false
    if ((c | 32) === 101) return true
    if (!isDigit(c) && c !== 46) return false
  }
  return true
}

export function formatStr(s: Str, spec: Str, self: Value = s): Str {
  if (spec === '') return s
  const fields = parseSpec(spec, 'str', self)
  if (fields.type !== 's') throw unknownCode(fields.type, typeName(self))
  if (fields.sign === ' ') throw valueError('Space not allowed in string format specifier')
  if (fields.sign !== '') throw valueError('Sign not allowed in string format specifier')
  if (fields.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in string format specifier')
  if (fields.alternate) throw valueError('Alternate form (#) not allowed in string format specifier')
  if (fields.align === '=') throw valueError("'=' alignment not allowed in string format specifier")
  const text = fields.precision >= 0 && fields.precision < strLength(s) ? strSlice(s, 0, fields.precision) : s
  return layoutText(text, fields)
}
