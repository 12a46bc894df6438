/** A dict that is the guest's view of names kept elsewhere: `globals()`, `sys.modules`, the builtins. */
import { charge } from '../../run/meter.ts'
import type { Value } from '../value.ts'
import { PyDict } from './dict.ts'

/** Where the names are kept. */
export interface NameSource {
  getName(name: string): Value | undefined
  setName(name: string, value: Value): void
  deleteName(name: string): boolean
  entries(): Iterable<[string, Value]>
}

/** Names kept in a map of the host. */
export function mapSource(map: Map<string, Value>): NameSource {
  return {
    getName: (name) => map.get(name),
    setName: (name, value) => void map.set(name, value),
    deleteName: (name) => map.delete(name),
    entries: () => map.entries(),
  }
}

/**
 * The source is the truth for keys of `str`; whatever looks at the entries first sees them brought up to date, and what
 * changes them changes the source. Other keys live here alone.
 */
export class LiveDict extends PyDict {
  private readonly source: NameSource
  /** The globals that this is the dict of. */
  owner: unknown = null
  /** Runs before the source is read: brings it up to date itself. */
  private readonly before: () => void
  /** The dict's own methods are at work: nothing is brought up to date meanwhile. */
  private busy = true
  // What the plain dict keeps in `size`, `entryKeys` and `entryValues`: set by its constructor, before the fields above.
  declare private heldSize: number
  declare private heldKeys: (Value | undefined)[]
  declare private heldValues: (Value | undefined)[]

  constructor(source: NameSource, before: () => void = () => {}) {
    super()
    this.source = source
    this.before = before
    this.busy = false
  }

  /** Brings the entries up to date when somebody else looks at them. */
  private looked(): void {
    if (!this.busy) this.sync()
  }

  // Accessors of the class and not of each instance: the methods of the plain dict stay fast where they have met this kind too.
  static {
    Object.defineProperties(LiveDict.prototype, {
      size: {
        get(this: LiveDict): number {
          this.looked()
          return this.heldSize
        },
        set(this: LiveDict, size: number) {
          this.heldSize = size
        },
      },
      entryKeys: {
        get(this: LiveDict): (Value | undefined)[] {
          this.looked()
          return this.heldKeys
        },
        set(this: LiveDict, keys: (Value | undefined)[]) {
          this.heldKeys = keys
        },
      },
      entryValues: {
        get(this: LiveDict): (Value | undefined)[] {
          this.looked()
          return this.heldValues
        },
        set(this: LiveDict, values: (Value | undefined)[]) {
          this.heldValues = values
        },
      },
    })
  }

  private sync(): void {
    charge(1)
    this.busy = true
    this.before()
    let present = 0
    for (const [name, value] of this.source.entries()) {
      present++
      const at = super.findStr(name)
      if (at < 0) super.insert(name, value)
      else this.entryValues[at] = value
    }
    let names = 0
    for (const key of this.entryKeys) if (typeof key === 'string') names++
    if (names > present) {
      for (let i = 0; i < this.entryKeys.length; i++) {
        const key = this.entryKeys[i]
        if (typeof key === 'string' && this.source.getName(key) === undefined) super.removeAt(i)
      }
    }
    this.busy = false
    charge(present >> 4)
  }

  /** Runs a method of the plain dict on entries that are up to date. */
  private atWork<T>(work: () => T): T {
    if (this.busy) return work()
    this.sync()
    this.busy = true
    try {
      return work()
    } finally {
      this.busy = false
    }
  }

  /** Asks the source, which is as good as bringing everything up to date, and costs nothing. */
  override getStr(name: string): Value | undefined {
    if (this.busy) return super.getStr(name)
    this.before()
    return this.source.getName(name)
  }

  override get(key: Value): Value | undefined {
    return typeof key === 'string' ? this.getStr(key) : super.get(key)
  }

  override findStr(name: string): number {
    return this.atWork(() => super.findStr(name))
  }

  override findInt(key: number): number {
    return this.atWork(() => super.findInt(key))
  }

  override insert(key: Value, value: Value): void {
    this.atWork(() => super.insert(key, value))
    if (typeof key === 'string') this.source.setName(key, value)
  }

  override replaceAt(i: number, value: Value): void {
    const key = this.entryKeys[i]
    this.entryValues[i] = value
    if (typeof key === 'string') this.source.setName(key, value)
  }

  override removeAt(at: number): void {
    const key = this.entryKeys[at]
    this.atWork(() => super.removeAt(at))
    if (typeof key === 'string') this.source.deleteName(key)
  }

  override clear(): void {
    for (const key of [...this.keys()]) if (typeof key === 'string') this.source.deleteName(key)
    this.atWork(() => super.clear())
  }

  override prepareMerge(from: PyDict): boolean {
    return from === this || from.size === 0
  }
}
