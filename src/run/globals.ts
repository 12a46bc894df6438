/**
 * Global names: numbered by the script, held by the instance.
 * A cell has three states: a value; absent (undefined), then the builtin of that name answers; and deleted, which is absent again.
 */
import type { Value } from '../runtime/value.ts'

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

export class Globals {
  readonly names: GlobalNames
  readonly cells: (Value | undefined)[] = []
  private readonly builtins: ReadonlyMap<string, Value>

  constructor(names: GlobalNames, builtins: ReadonlyMap<string, Value>) {
    this.names = names
    this.builtins = builtins
    // Filled at once: the array never has holes.
    for (let i = 0; i < names.names.length; i++) this.cells.push(undefined)
  }

  getName(name: string): Value | undefined {
    const i = this.names.find(name)
    return i === undefined ? undefined : this.cells[i]
  }

  setName(name: string, value: Value): void {
    const i = this.names.index(name)
    while (this.cells.length <= i) this.cells.push(undefined)
    this.cells[i] = value

  }

  deleteName(name: string): boolean {
    const i = this.names.find(name)
    if (i === undefined || this.cells[i] === undefined) return false
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
  }
}
