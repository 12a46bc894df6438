/** "Did you mean": of the part that words mistakes. Null where it can't be loaded: then nothing is suggested. */
import { seamIfThere } from './parts/seam.ts'
import { closest } from './suggest.ts'

export const suggesting = seamIfThere('rendering', () => ({ closest }))
