/** `builtins`: what a script sets here is a builtin from then on. Reference: https://docs.python.org/3.13/library/builtins.html */
import { rt } from '../run/state.ts'
import { PyModule } from '../runtime/function.ts'
import { MapDict } from './map-dict.ts'

export function makeBuiltins(): PyModule {
  const module = new PyModule('builtins', null)
  module.attrs = new MapDict(rt.realm.builtins)
  return module
}
