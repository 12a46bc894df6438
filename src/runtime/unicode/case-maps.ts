/** Case conversion of code points above ASCII, as CPython 3.13 does it (Unicode 15.1, full mappings). */
import { FOLD_MANY, FOLD_ONE, LOWER_MANY, LOWER_ONE, TITLE_MANY, TITLE_ONE, UPPER_MANY, UPPER_ONE } from './tables.ts'
import type { CaseResult } from './case.ts'
import { unpackMany, unpackProgressions } from './unpack.ts'

/** One conversion: code points that change to one, and to several. */
interface CaseMap {
  readonly one: Map<number, number>
  readonly many: Map<number, readonly number[]>
}

function lazy(one: string, many: string): () => CaseMap {
  let map: CaseMap | null = null
  return () => {
    map ??= { one: unpackProgressions(one), many: unpackMany(many) }
    return map
  }
}
const upperMap = lazy(UPPER_ONE, UPPER_MANY)
const lowerMap = lazy(LOWER_ONE, LOWER_MANY)
/** Holds only what differs from the upper map. */
const titleMap = lazy(TITLE_ONE, TITLE_MANY)
/** Holds only what differs from the lower map. */
const foldMap = lazy(FOLD_ONE, FOLD_MANY)

export function upperOf(cp: number): CaseResult {
  const map = upperMap()
  return map.one.get(cp) ?? map.many.get(cp) ?? cp
}

export function lowerOf(cp: number): CaseResult {
  const map = lowerMap()
  return map.one.get(cp) ?? map.many.get(cp) ?? cp
}

export function titleOf(cp: number): CaseResult {
  const map = titleMap()
  return map.one.get(cp) ?? map.many.get(cp) ?? upperOf(cp)
}

export function foldOf(cp: number): CaseResult {
  const map = foldMap()
  return map.one.get(cp) ?? map.many.get(cp) ?? lowerOf(cp)
}
