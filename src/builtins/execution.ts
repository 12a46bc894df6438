/** `exec`, `eval` and `compile` as builtins; what they do is in a part. */
import { steps } from '../runtime/native.ts'
import type { Value } from '../runtime/value.ts'
import { type BuiltinTable, defineFunctions } from './define.ts'
import { executing } from './execute-part.ts'

type Optional = Value | undefined

export function defineExecution(into: BuiltinTable): void {
  defineFunctions(into, {
    'exec(source, /, globals=, locals=, *, closure=)': steps((source: Value, globals: Optional, locals: Optional, closure: Optional) =>
      executing().execute('exec', source, globals, locals, closure)),
    'eval(source, /, globals=, locals=)': steps((source: Value, globals: Optional, locals: Optional) => executing().execute('eval', source, globals, locals, undefined)),
    'compile(source, filename, mode, flags=, dont_inherit=, optimize=, *, _feature_version=)': steps((
      source: Value, filename: Value, mode: Value, flags: Optional, dontInherit: Optional, optimize: Optional,
    ) => executing().compile(source, filename, mode, flags, dontInherit, optimize)),
  })
}
