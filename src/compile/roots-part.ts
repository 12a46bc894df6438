/** Literals for what is hot (roots.ts), and further copies of the bank for typed closures. What is done without them is slower. */
import { bankCopy, bankCount } from '../generated/more-banks.ts'
import { callRoot1Pool, callRoot2Pool, iterRootPool, listRootPool, rangeRootPool, whileRootPool, yieldRootPool } from '../generated/roots.ts'
import { seamIfThere } from '../parts/seam.ts'

export const roots = seamIfThere('roots', () => ({ callRoot1Pool, callRoot2Pool, iterRootPool, listRootPool, rangeRootPool, whileRootPool, yieldRootPool }))
export const moreBanks = seamIfThere('banks', () => ({ bankCopy, bankCount }))
