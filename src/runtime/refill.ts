/** `list.__init__` fills a list anew; dict and set define theirs themselves. */
import { listType } from './builtin-types.ts'
import { defineRefill } from './dunders.ts'
import type { PyList } from './list/list.ts'

export function registerRefills(): void {
  defineRefill(listType, (self: PyList, fresh: PyList) => self.replace(fresh.kind, fresh.items))
}
