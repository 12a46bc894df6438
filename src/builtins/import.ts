/** `__import__`. Reference: https://docs.python.org/3.13/library/functions.html#import__ */
import { argumentName } from '../runtime/str/arguments.ts'
import { rt } from '../run/state.ts'
import { typeError } from '../runtime/exception.ts'
import { steps } from '../runtime/native.ts'
import type { Steps } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { type Value, asStr } from '../runtime/value.ts'
import { type BuiltinTable, defineFunctions } from './define.ts'

export function defineImport(into: BuiltinTable): void {
  defineFunctions(into, {
    '__import__(name, globals=, locals=, fromlist=, level=)': steps(function* (name: Value): Steps<Value> {
      const s = asStr(name)
      if (s === undefined) throw typeError(`__import__() argument 1 must be str, not ${argumentName(name)}`)
      return yield* rt.realm.importModule(toHost(s))
    }),
  })
}
