/**
 * `globals()` and `locals()`: the running frame's names as dicts.
 * Reference: https://docs.python.org/3.13/library/functions.html#globals
 */
import { getSlot } from '../run/frame.ts'
import type { Frame } from '../run/frame.ts'
import type { Globals } from '../run/globals.ts'
import { rt } from '../run/state.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { runtimeError } from '../runtime/exception.ts'
import { PyCell, type Value } from '../runtime/value.ts'
import { type BuiltinTable, defineFunctions } from './define.ts'

/** The innermost frame of the guest, in generic form. */
export function currentFrame(name: string): Frame {
  const f = rt.frame
  if (f === null) throw runtimeError(`${name}(): no current frame`)
  return f.typed === null ? f : f.typed.toGeneric(f)
}

function* locals(f: Frame): IterableIterator<[string, Value]> {
  const code = f.fn.code
  const { params, slotNames, inComprehension, spans } = code.core
  const at = spans[f.pc]?.start ?? -1
  const parameters = params.names.length + params.keywordOnly.length + (params.vararg < 0 ? 0 : 1) + (params.kwarg < 0 ? 0 : 1)
  // Plain variables, then cells of the function's own, then those of others.
  for (const pass of [0, 1, 2]) {
    for (let i = 0; i < slotNames.length; i++) {
      const name = slotNames[i] as string
      // Temporaries have no name.
      if (name === '' || name.endsWith(' cell')) continue
      const extent = inComprehension.get(i)
      if (extent !== undefined && (at < extent.start || at >= extent.end)) continue
      let v = getSlot(f, i) as Value | undefined
      if (pass !== (code.freeSlots.includes(i) ? 2 : v instanceof PyCell && i >= parameters ? 1 : 0)) continue
      if (v instanceof PyCell) v = v.value
      if (v !== undefined) yield [name, v]
    }
  }
}

/** `locals()`: the namespace itself of a module or class body, a copy of a function's variables (PEP 667). */
export function localsOf(f: Frame): Value {
  const kind = f.fn.code.core.kind
  if (kind === 'module' || kind === 'class') return withComprehension(f, (f.x as Value) ?? f.fn.globals.dict)
  const dict = new PyDict()
  for (const [name, v] of locals(f)) dict.setStr(name, v)
  return dict
}

/** Within a comprehension of a module: a copy of the namespace with the comprehension's variables; of a class body: these alone. */
function withComprehension(f: Frame, space: Value): Value {
  const { inComprehension, spans } = f.fn.code.core
  const at = spans[f.pc]?.start ?? -1
  if (!(space instanceof PyDict) || ![...inComprehension.values()].some((extent) => at >= extent.start && at < extent.end)) return space
  const own = [...locals(f)].filter(([name]) => !name.startsWith('<'))
  if (own.length === 0) return space
  const dict = f.fn.code.core.kind === 'class' ? new PyDict() : space.copy()
  for (const [name, v] of own) dict.setStr(name, v)
  return dict
}

export function localsDict(): Value {
  return localsOf(currentFrame('locals'))
}

/** The names in the current scope, for `dir()`: the keys of what `locals()` answers. */
export function scopeNames(): string[] {
  const names = localsDict()
  return names instanceof PyDict ? [...names.keys()].filter((k) => typeof k === 'string') : []
}

export function defineScope(into: BuiltinTable): void {
  defineFunctions(into, {
    'globals()': () => currentFrame('globals').fn.globals.dict,
    'locals()': localsDict,
  })
}

/** The dict in which code with these globals finds its builtins. */
export function builtinsDict(globals: Globals): PyDict {
  return globals.builtins.dict ?? rt.realm.builtinsDict
}
