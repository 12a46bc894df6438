/** Powers of floats, complex numbers, floats as hexadecimal text. */
import { seam } from '../../parts/seam.ts'
import { floatFromHex, floatHex } from '../float/hex.ts'
import { pow } from '../libm/pow.ts'
import { power } from './arith.ts'
import { formatComplex } from './format.ts'
import { registerComplex } from './methods.ts'

export const powers = seam('powers', 'powers and complex numbers are', () => ({ floatFromHex, floatHex, formatComplex, pow, power, registerComplex }))
