/** How the tables of builtin functions are written. */
import { type NativeTable, PyBuiltin, nativeSpec } from '../runtime/native.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'

export type BuiltinTable = Map<string, Value>

export function defineFunctions(into: BuiltinTable, table: NativeTable, module = 'builtins'): void {
  for (const [signature, body] of Object.entries(table)) {
    const spec = nativeSpec(signature, body)
    into.set(spec.name, new PyBuiltin(spec, undefined, module))
  }
}

/** For leaves: what a `...Maybe` function answered, or NEED_GUEST. */
export function needed<T>(v: T | undefined): T {
  if (v === undefined) throw NEED_GUEST
  return v
}
