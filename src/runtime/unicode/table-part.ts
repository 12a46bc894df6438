/** What is known of characters above ASCII. */
import { seam } from '../../parts/seam.ts'
import { foldOf, lowerOf, titleOf, upperOf } from './case-maps.ts'
import { decimalValue, flagsOf } from './table.ts'

export const unicode = seam('unicode', 'tables of characters are', () => ({ decimalValue, flagsOf, foldOf, lowerOf, titleOf, upperOf }))
