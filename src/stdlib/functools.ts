/** `_functools`: the natives of `functools`. Reference: https://docs.python.org/3.13/library/functools.html */
import type { PyModule } from '../runtime/function.ts'
import type { NativeTable } from '../runtime/native.ts'
import { cacheType, defineCache } from './functools/cache.ts'
import { cmpToKey, defineKeyWrapper } from './functools/key-wrapper.ts'
import { definePartial, partialType } from './functools/partial.ts'
import { reduce } from './functools/reduce.ts'
import { nativeModule } from './module.ts'

function define(): void {
  if (partialType.construct !== null) return
  definePartial()
  defineKeyWrapper()
  defineCache()
}

const table: NativeTable = { 'reduce(function, iterable, initial=, /)': reduce, 'cmp_to_key(mycmp)': cmpToKey }

export function makeFunctools(): PyModule {
  define()
  return nativeModule('_functools', table, { partial: partialType, _lru_cache_wrapper: cacheType })
}
