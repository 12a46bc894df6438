/**
 * Iterators whose items are tuples of two: `enumerate`, `zip`, the items of a dict. A loop that takes the tuples apart at once asks
 * them for the two parts instead (`PyIter.nextPair`), which they leave here.
 */
import type { Value } from '../value.ts'

export const parts: { first: Value; second: Value } = { first: null, second: null }
