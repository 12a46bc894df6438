/** `_collections`: the types of `collections` that are native. */
import type { PyModule } from '../runtime/function.ts'
import { defaultdictType, defineDefaultDict } from './collections/defaultdict.ts'
import { defineDeque } from './collections/deque-type.ts'
import { dequeType } from './collections/deque.ts'
import { defineOrderedDict, orderedDictType } from './collections/ordered-dict.ts'
import { nativeModule } from './module.ts'

export function makeCollections(): PyModule {
  defineDeque()
  defineDefaultDict()
  defineOrderedDict()
  return nativeModule('_collections', {}, { deque: dequeType, defaultdict: defaultdictType, OrderedDict: orderedDictType })
}
