/**
 * `globals()` and `locals()`: the running frame's names as dicts.
 * Reference: https://docs.python.org/3.13/library/functions.html#globals
 */
import { getSlot } from '../run/frame.ts'
import type { Frame } from '../run/frame.ts'
import type { Globals } from '../run/globals.ts'
import { charge } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { runtimeError } from '../runtime/exception.ts'
import type { Steps } from '../runtime/steps.ts'
import { PyCell, type Value } from '../runtime/value.ts'
import { type BuiltinTable, defineFunctions } from './define.ts'

/** A script's globals as a dict. Lookups read the cells, stores write them; iteration sees the names as of the last `globals()`. */
export class GlobalsDict extends PyDict {
  private readonly globals: Globals
  private syncing = false

  constructor(globals: Globals) {
    super()
    this.globals = globals
  }

  /** Brings every entry up to date. */
  refresh(): this {
    charge(1 + (this.globals.names.names.length >> 2))
    this.syncing = true
    for (const [name, value] of this.globals.entries()) super.setStr(name, value)
    for (const key of [...this.keys()]) {
      if (typeof key === 'string' && this.globals.getName(key) === undefined) super.deleteStr(key)
    }
    this.syncing = false
    return this
  }

  override findStr(name: string): number {
    const at = super.findStr(name)
    if (this.syncing) return at
    const value = this.globals.getName(name)
    if (at >= 0) {
      if (value !== undefined) {
        this.entryValues[at] = value
        return at
      }
      this.syncing = true
      this.removeAt(at)
      this.syncing = false
      return -1
    }
    if (value === undefined) return -1
    this.syncing = true
    this.insert(name, value)
    this.syncing = false
    return super.findStr(name)
  }

  override insert(key: Value, value: Value): void {
    super.insert(key, value)
    if (!this.syncing && typeof key === 'string') this.globals.setName(key, value)
  }

  override removeAt(at: number): void {
    const key = this.entryKeys[at]
    super.removeAt(at)
    if (!this.syncing && typeof key === 'string') this.globals.deleteName(key)
  }

  override set(key: Value, value: Value): void {
    super.set(key, value)
    if (typeof key === 'string') this.globals.setName(key, value)
  }

  override setStr(name: string, value: Value): void {
    super.setStr(name, value)
    if (!this.syncing) this.globals.setName(name, value)
  }

  override *setSteps(key: Value, value: Value): Steps<void> {
    yield* super.setSteps(key, value)
    if (typeof key === 'string') this.globals.setName(key, value)
  }

  override clear(): void {
    for (const key of [...this.keys()]) if (typeof key === 'string') this.globals.deleteName(key)
    super.clear()
  }
}

const views: WeakMap<Globals, GlobalsDict> = new WeakMap()

/** The dict of a module's globals: the same object each time. */
export function globalsDict(globals: Globals): PyDict {
  let view = views.get(globals)
  if (view === undefined) {
    view = new GlobalsDict(globals)
    views.set(globals, view)
  }
  return view.refresh()
}

function currentFrame(name: string): Frame {
  const f = rt.frame
  if (f === null) throw runtimeError(`${name}(): no current frame`)
  return f.typed === null ? f : f.typed.toGeneric(f)
}

function* locals(f: Frame): IterableIterator<[string, Value]> {
  const code = f.fn.code
  for (let i = 0; i < code.core.slotNames.length; i++) {
    const name = code.core.slotNames[i] as string
    // Temporaries have no name; a genexpr's argument is `.0`.
    if (name === '' || name.startsWith('.') || name.endsWith(' cell')) continue
    let v = getSlot(f, i) as Value | undefined
    if (v instanceof PyCell) v = v.value
    if (v !== undefined) yield [name, v]
  }
}

export function localsDict(): PyDict {
  const f = currentFrame('locals')
  const kind = f.fn.code.core.kind
  if (kind === 'module') return globalsDict(f.fn.globals)
  if (kind === 'class') return f.x as PyDict
  const dict = new PyDict()
  for (const [name, v] of locals(f)) dict.setStr(name, v)
  return dict
}

/** The names in the current scope, for `dir()`. */
export function scopeNames(): string[] {
  return [...localsDict().keys()].filter((k) => typeof k === 'string')
}

export function defineScope(into: BuiltinTable): void {
  defineFunctions(into, {
    'globals()': () => globalsDict(currentFrame('globals').fn.globals),
    'locals()': localsDict,
  })
}
