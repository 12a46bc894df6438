/** How a mistake is worded: for the first text that has one. */
import { seamIfThere } from '../src/parts/seam.ts'
import { diagnose } from './diagnose/diagnose.ts'

export const diagnosis = seamIfThere('diagnosis', () => ({ diagnose }))
