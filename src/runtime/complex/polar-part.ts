/** What complex numbers need of `libm`: a part that is loaded when first needed (src/parts/load.ts; `dist/index.js` has another version of this file). */
import { generalPower } from './polar.ts'

export interface Polar {
  readonly generalPower: typeof generalPower
}

/** Raises ImportError where it cannot be loaded now. */
export function polar(): Polar {
  return { generalPower }
}
