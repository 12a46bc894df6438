/** Operations on digits that are all 0 or 1. */
import type { PyContext } from './context.ts'
import { type PyDecimal, coefficient, digitText, finite } from './number.ts'
import { invalid } from './round.ts'

function digitsOf(v: PyDecimal, c: PyContext): string | null {
  if (v.isSpecial || v.sign === 1 || v.exp !== 0) return null
  const text = digitText(v.coef)
  if (/[^01]/.test(text)) return null
  return text.slice(-c.prec).padStart(c.prec <= 100000 ? c.prec : text.length, '0')
}

export function logical(a: PyDecimal, b: PyDecimal, c: PyContext, of: (x: boolean, y: boolean) => boolean): PyDecimal {
  const x = digitsOf(a, c)
  const y = digitsOf(b, c)
  if (x === null || y === null) return invalid()
  const length = Math.max(x.length, y.length)
  const [s, t] = [x.padStart(length, '0'), y.padStart(length, '0')]
  let out = ''
  for (let i = 0; i < length; i++) out += of(s[i] === '1', t[i] === '1') ? '1' : '0'
  return finite(0, coefficient(out), 0)
}

export function invert(v: PyDecimal, c: PyContext): PyDecimal {
  const x = digitsOf(v, c)
  if (x === null) return invalid()
  return finite(0, coefficient(x.replace(/[01]/g, (d) => (d === '0' ? '1' : '0'))), 0)
}
