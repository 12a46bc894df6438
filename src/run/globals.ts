/**
 * Global names: numbered by the script, held by the instance.
 * A cell has three states: a value; absent (undefined), then the builtin of that name answers; and deleted, which is absent again.
 */
import { PyDict } from '../runtime/dict/dict.ts'
import { LiveDict, type NameSource } from '../runtime/dict/live.ts'
import type { Value } from '../runtime/value.ts'
import { chargeMemory } from './meter.ts'
import { rt } from './state.ts'

/** The numbering: shared by all instances of a script (and by all inputs of a REPL). */
export class GlobalNames {
  readonly names: string[] = []
  private readonly byName: Map<string, number> = new Map()

  index(name: string): number {
    let i = this.byName.get(name)
    if (i === undefined) {
      i = this.names.length
      this.names.push(name)
      this.byName.set(name, i)
    }
    return i
  }

  find(name: string): number | undefined {
    return this.byName.get(name)
  }
}

/** Where names without a global are looked up: the instance's builtins, or what a script has put in their place. */
export interface BuiltinNames {
  /** The guest's dict of them, where it gave one of its own. */
  readonly dict?: PyDict
  /** They are those that every instance has. */
  readonly untouched?: boolean
  get(name: string): Value | undefined
  keys(): IterableIterator<string>
}

const NAME_BYTES = 64

export class Globals implements NameSource {
  readonly names: GlobalNames
  readonly cells: (Value | undefined)[] = []
  readonly builtins: BuiltinNames
  /** Names that the script's text does not have: set through a dict, or by code compiled while it runs. */
  private extra: Map<string, Value> | null = null
  /** What `globals()` answers; null before anybody has asked. */
  protected view: PyDict | null = null

  constructor(names: GlobalNames, builtins: BuiltinNames) {
    this.names = names
    this.builtins = builtins
    this.grow()
  }

  /** After the numbering has grown: a cell for each number, so that the array never has holes. */
  grow(): void {
    const { names } = this.names
    while (this.cells.length < names.length) {
      const name = names[this.cells.length] as string
      const value = this.extra?.get(name)
      this.cells.push(value)
      if (value !== undefined) this.extra?.delete(name)
    }
  }

  getName(name: string): Value | undefined {
    const i = this.names.find(name)
    return i === undefined ? this.extra?.get(name) : this.cells[i]
  }

  setName(name: string, value: Value): void {
    const i = this.names.find(name)
    if (i !== undefined) {
      this.cells[i] = value
      return
    }
    this.extra ??= new Map()
    if (!this.extra.has(name)) chargeMemory(NAME_BYTES)
    this.extra.set(name, value)
  }

  deleteName(name: string): boolean {
    const i = this.names.find(name)
    if (i === undefined) return this.extra?.delete(name) ?? false
    if (this.cells[i] === undefined) return false
    this.cells[i] = undefined
    return true
  }

  builtin(name: string): Value | undefined {
    return this.builtins.get(name)
  }

  builtinNames(): IterableIterator<string> {
    return this.builtins.keys()
  }

  /** Bound names, in the order of the numbering. */
  *entries(): IterableIterator<[string, Value]> {
    const names = this.names.names
    for (let i = 0; i < this.cells.length; i++) {
      const v = this.cells[i]
      if (v !== undefined) yield [names[i] as string, v]
    }
    if (this.extra !== null) yield* this.extra
  }

  /** The names as a dict of the guest: the same one each time, and always the truth. */
  get dict(): PyDict {
    if (this.view !== null) return this.view
    const view = new LiveDict(this, () => {
      // A hot loop of the module keeps globals in its frame.
      const f = rt.frame
      if (f !== null && f.typed !== null) f.typed.flush(f)
    })
    view.owner = this
    this.view = view
    return view
  }

  /** Is the namespace a dict of the guest whose lookups are the guest's? */
  get asksGuest(): boolean {
    return false
  }

  /** For the memory walk. */
  *held(): IterableIterator<unknown> {
    yield this.cells
    yield this.extra
    yield this.view
  }
}

const NO_NAMES = new GlobalNames()

/** A dict that the guest gave as globals: it is the namespace itself. */
export class DictGlobals extends Globals {
  protected override view: PyDict

  constructor(dict: PyDict, builtins: BuiltinNames) {
    super(NO_NAMES, builtins)
    this.view = dict
  }

  override getName(name: string): Value | undefined {
    return this.view.getStr(name)
  }
  override setName(name: string, value: Value): void {
    this.view.setStr(name, value)
  }
  override deleteName(name: string): boolean {
    return this.view.deleteStr(name)
  }
  override *entries(): IterableIterator<[string, Value]> {
    for (const [key, value] of this.view.entries()) if (typeof key === 'string') yield [key, value]
  }
  override get asksGuest(): boolean {
    return this.view.cls.heap
  }
}
