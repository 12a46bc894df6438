/** `format(complex, spec)`. */
import { typeName } from '../builtin-types.ts'
import { valueError } from '../exception.ts'
import { layoutText } from '../format/layout.ts'
import { type FormatSpec, parseSpec, unknownCode } from '../format/parse-spec.ts'
import { floatField } from '../format/spec.ts'
import type { Str } from '../value.ts'
import type { PyComplex } from './complex.ts'
import { complexRepr } from './text.ts'

export function formatComplex(z: PyComplex, spec: Str): Str {
  if (spec === '') return complexRepr(z)
  const fields = parseSpec(spec, 'float', z)
  if (fields.type !== '' && !'eEfFgGn'.includes(fields.type)) throw unknownCode(fields.type, typeName(z))
  if (fields.fill === 48) throw valueError('Zero padding is not allowed in complex format specifier')
  if (fields.align === '=') throw valueError("'=' alignment flag is not allowed in complex format specifier")
  const plain = fields.type === ''
  const part: FormatSpec = { ...fields, width: -1, type: plain ? (fields.precision < 0 ? 'r' : 'g') : fields.type }
  const imaginary = plain && z.re === 0 && !Object.is(z.re, -0)
  const text = `${imaginary ? '' : floatField(z.re, part)}${floatField(z.im, imaginary ? part : { ...part, sign: '+' })}j`
  return layoutText(plain && !imaginary ? `(${text})` : text, fields)
}
