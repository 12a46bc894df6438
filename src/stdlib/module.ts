/** How native modules are made: functions from a signature table, and constants. */
import { PyDict } from '../runtime/dict/dict.ts'
import { PyModule } from '../runtime/function.ts'
import { type NativeTable, PyBuiltin, nativeSpec } from '../runtime/native.ts'
import type { Value } from '../runtime/value.ts'

export function nativeModule(name: string, table: NativeTable, constants: Record<string, Value> = {}): PyModule {
  const module = new PyModule(name, null)
  const attrs = new PyDict()
  attrs.setStr('__name__', name)
  attrs.setStr('__doc__', null)
  for (const [signature, body] of Object.entries(table)) {
    const spec = nativeSpec(signature, body)
    spec.owner = name
    attrs.setStr(spec.name, new PyBuiltin(spec, undefined, name))
  }
  for (const [key, value] of Object.entries(constants)) attrs.setStr(key, value)
  module.attrs = attrs
  return module
}
