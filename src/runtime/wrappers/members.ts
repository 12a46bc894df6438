/** Read-only fields of builtin objects that CPython keeps in C structs: `f.__closure__`, `m.__self__`. */
import { memberDescriptorType } from '../class/slots.ts'
import { attributeError } from '../exception.ts'
import { PyGetSet } from '../native.ts'
import type { PyType } from '../type.ts'
import type { Value } from '../value.ts'

export function defineMembers(type: PyType, table: Record<string, (self: any) => Value>): void {
  for (const [name, get] of Object.entries(table)) {
    const d = new PyGetSet(name, type, get, () => {
      throw attributeError('readonly attribute')
    })
    d.cls = memberDescriptorType
    type.dict.set(name, d)
  }
}
