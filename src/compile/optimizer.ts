/** Inference, typed closures and generated JavaScript: for hot code. Without it generic closures serve. */
import { seamIfThere } from '../parts/seam.ts'
import { compileRegion } from './region.ts'

export const optimizer = seamIfThere('optimizer', () => ({ compileRegion }))
