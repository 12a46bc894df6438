/** Names of characters: for the first literal that has one. */
import { seamIfThere } from '../../parts/seam.ts'
import { pointNamed } from './names.ts'

export const names = seamIfThere('names', () => ({ pointNamed }))
