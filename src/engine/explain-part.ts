/** `Script.explain`. */
import { seam } from '../parts/seam.ts'
import { explain } from './explain.ts'

export const explaining = seam('explain', 'explanations are', () => ({ explain }))
