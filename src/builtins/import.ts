/** `__import__`. Reference: https://docs.python.org/3.13/library/functions.html#import__ */
import { importName } from '../run/imports.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { typeError } from '../runtime/exception.ts'
import { NativeSpec, PyBuiltin } from '../runtime/native.ts'
import { index } from '../runtime/ops/index.ts'
import type { Steps } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { type Value, asStr } from '../runtime/value.ts'
import type { BuiltinTable } from './define.ts'

function* steps(name: Value, globals: Value | undefined, _locals: Value | undefined, from: Value | undefined, level: Value | undefined): Steps<Value> {
  const s = asStr(name)
  if (s === undefined) throw typeError('module name must be a string')
  const dots = level === undefined ? 0 : Number(yield* index(level))
  return yield* importName(toHost(s), globals ?? new PyDict(), from ?? null, dots)
}

/** The one that `import` statements find unless a script replaces it. */
export const builtinImport: PyBuiltin = new PyBuiltin(new NativeSpec('__import__(name, globals=, locals=, fromlist=, level=)', null, steps), undefined, 'builtins')

export function defineImport(into: BuiltinTable): void {
  into.set('__import__', builtinImport)
}
