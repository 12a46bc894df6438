/** `repr(complex)`. */
import { floatText } from '../format/float-text.ts'
import { signBit } from '../libm/float-bits.ts'
import type { PyComplex } from './complex.ts'

const STYLE = { alternate: false, addDotZero: false }

function part(x: number, plus: string): string {
  return (signBit(x) && x === x ? '-' : plus) + floatText(x, 'r', 0, STYLE)
}

export function complexRepr({ re, im }: PyComplex): string {
  if (re === 0 && !signBit(re)) return `${part(im, '')}j`
  return `(${part(re, '')}${part(im, '+')}j)`
}
