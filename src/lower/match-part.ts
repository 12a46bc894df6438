/** `match` statements. */
import { seam } from '../parts/seam.ts'
import { lowerMatch } from './match.ts'

export const matching = seam('match', 'match statements are', () => ({ lowerMatch }))
