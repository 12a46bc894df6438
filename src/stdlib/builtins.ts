/** `builtins`: the instance's builtins as a module. Reference: https://docs.python.org/3.13/library/builtins.html */
import { rt } from '../run/state.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyModule } from '../runtime/function.ts'
import type { Value } from '../runtime/value.ts'

/** The attributes of `builtins`: what a script sets here is a builtin from then on. */
class BuiltinsDict extends PyDict {
  private readonly names: Map<string, Value>

  constructor(names: Map<string, Value>) {
    super()
    this.names = names
    for (const [name, v] of [...names]) super.setStr(name, v)
  }
  override setStr(name: string, v: Value): void {
    super.setStr(name, v)
    this.names.set(name, v)
  }
  override set(key: Value, v: Value): void {
    super.set(key, v)
    if (typeof key === 'string') this.names.set(key, v)
  }
  override removeAt(at: number): void {
    const key = this.entryKeys[at]
    super.removeAt(at)
    if (typeof key === 'string') this.names.delete(key)
  }
}

export function makeBuiltins(): PyModule {
  const module = new PyModule('builtins', null)
  module.attrs = new BuiltinsDict(rt.realm.builtins)
  return module
}
