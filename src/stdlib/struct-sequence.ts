/** Tuples whose items have names too, as `sys.version_info` and `sys.float_info`. */
import { tupleType } from '../runtime/builtin-types.ts'
import { typeError } from '../runtime/exception.ts'
import { defineConstructor, defineGetters } from '../runtime/native.ts'
import { reprMaybe } from '../runtime/ops/repr.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { PyTuple, type Value } from '../runtime/value.ts'

/** A type of such tuples; calling the result makes one. */
export function structSequence(module: string, name: string, fields: readonly string[]): (values: readonly Value[]) => PyTuple {
  const t = new PyType(name, [tupleType])
  t.module = module
  t.name = `${module}.${name}`
  t.subclassable = false
  defineConstructor(t, `${name}(*args)`, () => {
    throw typeError(`cannot create '${module}.${name}' instances`)
  })
  const getters: Record<string, (self: PyTuple) => Value> = {}
  fields.forEach((field, i) => {
    getters[field] = (self) => self.items[i] as Value
  })
  defineGetters(t, getters)
  t.slots.repr = (self: PyTuple) => {
    const parts = fields.map((field, i) => {
      const s = reprMaybe(self.items[i] as Value)
      if (s === undefined) throw NEED_GUEST
      return `${field}=${toHost(s)}`
    })
    return `${module}.${name}(${parts.join(', ')})`
  }
  return (values) => {
    const made = new PyTuple(values)
    made.cls = t
    return made
  }
}
