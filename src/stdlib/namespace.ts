/** `types.SimpleNamespace`, as `sys.implementation` is one. */
import { objectType } from '../runtime/builtin-types.ts'
import { newAttrs } from '../runtime/instance.ts'
import { reprMaybe } from '../runtime/ops/repr.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { PyObject, type Value } from '../runtime/value.ts'

export const namespaceType: PyType = new PyType('SimpleNamespace', [objectType])
namespaceType.module = 'types'
namespaceType.name = 'types.SimpleNamespace'
namespaceType.instanceDict = true

export class PyNamespace extends PyObject {
  constructor(values: ReadonlyMap<string, Value>) {
    super()
    const attrs = newAttrs()
    for (const [name, v] of values) attrs.setStr(name, v)
    this.attrs = attrs
  }
}
PyNamespace.prototype.cls = namespaceType

namespaceType.slots.repr = (self: PyNamespace) => {
  const parts: string[] = []
  for (const [name, v] of (self.attrs as NonNullable<PyObject['attrs']>).entries()) {
    const s = reprMaybe(v)
    if (s === undefined) throw NEED_GUEST
    parts.push(`${name as string}=${toHost(s)}`)
  }
  return `namespace(${parts.join(', ')})`
}
