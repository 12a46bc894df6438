/** `builtins`: what a script sets here is a builtin from then on. Reference: https://docs.python.org/3.13/library/builtins.html */
import { rt } from '../run/state.ts'
import { PyModule } from '../runtime/function.ts'

class BuiltinsModule extends PyModule {
  constructor() {
    super('builtins', null)
    // Those of whichever instance is running: one module object serves all.
    Object.defineProperty(this, 'attrs', { get: () => rt.realm.builtinsDict })
  }
}

let module: PyModule | null = null

export function makeBuiltins(): PyModule {
  module ??= new BuiltinsModule()
  return module
}
