/** DeprecationWarnings of the engine's own operations. Reference: https://docs.python.org/3.13/library/warnings.html#default-warning-filter */
import { typeOf } from '../runtime/builtin-types.ts'
import { DeprecationWarning } from '../runtime/exception.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { type Steps, call } from '../runtime/steps.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { frameObject } from './frame-object.ts'
import { rt } from './state.ts'

/**
 * Warns as CPython does by default: once per line, and only of code in `__main__`. Answers false where the script has imported the module
 * `warnings`: that has to be asked (`deprecated`).
 */
export function deprecatedLeaf(message: string): boolean {
  const { realm, frame } = rt
  if (realm.modules.has('warnings')) return false
  if (frame === null || frame.fn.globals.getName('__name__') !== '__main__') return true
  const { line, code: { source } } = frameObject(frame)
  const key = `${line} ${message}`
  if (realm.warned.has(key)) return true
  realm.warned.add(key)
  const shown = source.hidden || source.filename.startsWith('<') ? '' : source.lineText(line).trim()
  realm.print('stderr', `${source.filename}:${line}: DeprecationWarning: ${message}\n${shown === '' ? '' : `  ${shown}\n`}`)
  return true
}

export function* deprecated(message: string): Steps<void> {
  if (!deprecatedLeaf(message)) yield* call(yield* getattr(rt.realm.modules.get('warnings') as Value, 'warn'), [message, DeprecationWarning])
}

/** What a conversion's dunder answered is of a strict subclass of `kind`. */
export function* notExactly(v: Value, kind: PyType, what: string): Steps<void> {
  const t = typeOf(v)
  if (t === kind) return
  yield* deprecated(`${what} returned non-${kind.name} (type ${t.name}).  The ability to return an instance of a strict subclass of ${kind.name} is deprecated, and may be removed in a future version of Python.`)
}
