/** Taking objects apart, for `copy` and `pickle`. */
import { seam } from '../../parts/seam.ts'
import { reduce, reduceEx, reduceException, reduceIterator, restoreException, stateOf } from './reduce.ts'

export const reducing = seam('reduce', 'copies are', () => ({ reduce, reduceEx, reduceException, reduceIterator, restoreException, stateOf }))
