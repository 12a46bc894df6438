/** Sorts of what has to be compared. */
import { seam } from '../../parts/seam.ts'
import { MergeSort } from './merge-sort.ts'

export const merging = seam('sorting', 'sorts by comparing are', () => ({
  MergeSort,
}))
