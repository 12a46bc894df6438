/** What complex numbers need of `libm`. */
import { seam } from '../../parts/seam.ts'
import { generalPower } from './polar.ts'

export const polar = seam('polar', 'powers of complex numbers are', () => ({ generalPower }))
