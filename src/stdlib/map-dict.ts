/** A dict that is the guest's view of a host Map: `sys.modules`, the attributes of `builtins`. */
import { PyDict } from '../runtime/dict/dict.ts'
import type { Value } from '../runtime/value.ts'

/**
 * Stores write through to the map, and a lookup by name brings the entry up to date. What the host adds
 * meanwhile shows in iterations once somebody has looked a name up.
 */
export class MapDict extends PyDict {
  private readonly map: Map<string, Value>
  private syncing = true

  constructor(map: Map<string, Value>) {
    super()
    this.map = map
    this.refresh()
  }

  private refresh(): void {
    this.syncing = true
    for (const [name, v] of this.map) super.setStr(name, v)
    this.syncing = false
  }

  override findStr(name: string): number {
    const at = super.findStr(name)
    if (this.syncing) return at
    const v = this.map.get(name)
    if (v === undefined || (at >= 0 && this.size >= this.map.size)) {
      if (at >= 0 && v !== undefined) this.entryValues[at] = v
      return at
    }
    this.refresh()
    return super.findStr(name)
  }

  override insert(key: Value, v: Value): void {
    super.insert(key, v)
    if (!this.syncing && typeof key === 'string') this.map.set(key, v)
  }

  override set(key: Value, v: Value): void {
    super.set(key, v)
    if (typeof key === 'string') this.map.set(key, v)
  }

  override setStr(name: string, v: Value): void {
    super.setStr(name, v)
    if (!this.syncing) this.map.set(name, v)
  }

  override removeAt(at: number): void {
    const key = this.entryKeys[at]
    super.removeAt(at)
    if (typeof key === 'string') this.map.delete(key)
  }
}
