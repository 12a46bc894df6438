/** `import` statements. Reference: https://docs.python.org/3.13/reference/simple_stmts.html#the-import-statement */
import { builtinImport } from '../builtins/import.ts'
import type { CoreStmt } from '../core/nodes.ts'
import type { Frame } from '../run/frame.ts'
import { callHook, importName, eachStarName } from '../run/imports.ts'
import { ImportError, raise } from '../runtime/exception.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { setitem } from '../runtime/ops/subscript.ts'
import type { Steps } from '../runtime/steps.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import { storeName } from './lookups.ts'

export function* importModule(f: Frame, s: Extract<CoreStmt, { kind: 'Import' }>): Steps<Value> {
  const { globals } = f.fn
  const hook = globals.builtin('__import__')
  if (hook === undefined) throw raise(ImportError, '__import__ not found')
  const from = s.from === null ? null : new PyTuple([...s.from])
  if (hook === builtinImport) return yield* importName(s.name, s.level > 0 ? globals.dict : null, from, s.level)
  return yield* callHook(hook, s.name, globals.dict, null, from, s.level)
}

/** `from m import *`: `__all__`, else every name that does not begin with an underscore. */
export function* importStar(f: Frame, module: Value): Steps<void> {
  yield* eachStarName(module, function* (name): Steps<void> {
    const v = yield* getattr(module, name)
    if (!storeName(f, name, false, v)) yield* setitem(f.x, name, v)
  })
}
