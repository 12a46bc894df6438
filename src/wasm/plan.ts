/**
 * Which variables a loop works on, of which types, and with which bounds. Types and bounds begin with what variables were seen to hold; each
 * assignment adds what it can give, until nothing changes. So a variable that is always cut to 64 bits lives in 64 bits.
 */
import type { SlotId } from '../core/nodes.ts'
import { floatType } from '../runtime/builtin-types.ts'
import { PyFloat, type Value } from '../runtime/value.ts'
import type { Frame } from '../run/frame.ts'
import { type Bounds, I64, SAFE_INTS, U64, bounds, hull, widened, within } from './bounds.ts'
import type { WasmType } from './assemble.ts'
import { Unfit, type WasmValue, wasmType } from './builder.ts'

function isFloat(v: Value | undefined): boolean {
  return v instanceof PyFloat && v.cls === floatType
}

/** A value of the guest that can live in a local. */
export function typeOfValue(v: Value | undefined): WasmValue | null {
  if (typeof v === 'number') return { type: 'int', bounds: bounds(BigInt(v), BigInt(v)) }
  if (typeof v === 'bigint') return within({ lo: v, hi: v }, I64) || within({ lo: v, hi: v }, U64) ? { type: 'int', bounds: bounds(v, v) } : null
  if (typeof v === 'boolean') return { type: 'bool' }
  return isFloat(v) ? { type: 'float' } : null
}

export class Variable {
  readonly local: string
  /** Reads what it holds in a frame of the loop: undefined for nothing. */
  readonly read: (f: Frame) => Value | undefined
  /** Writes it back to a frame of the loop. */
  readonly write: (f: Frame, v: Value) => void
  /** Does the loop assign it? */
  assigned = false
  /** Its bit among those that tell which variables have a value; -1 = it always has one. */
  bit = -1
  /** Is it read where it may have no value yet? */
  tested = false
  /** Byte offset from the base. */
  at = 0
  /** null = nothing is known of it yet. */
  now: WasmValue | null = null
  changed = false
  /** It has this value only: no variable at all. */
  constant: bigint | null = null

  constructor(local: string, read: (f: Frame) => Value | undefined, write: (f: Frame, v: Value) => void = () => {}) {
    this.local = local
    this.read = read
    this.write = write
  }

  get type(): WasmType {
    return this.now === null ? 'i64' : wasmType(this.now)
  }

  value(id: number): WasmValue {
    if (this.now === null) throw new Unfit('a variable that has not been seen to hold a value', id)
    return this.now
  }

  /** It may hold this as well. */
  join(v: WasmValue, id: number): void {
    if (this.now === null) {
      this.now = v.type === 'int' ? { type: 'int', bounds: rung(v.bounds, id) } : v
      this.changed = true
      return
    }
    if (this.now.type !== v.type) throw new Unfit('a variable of two types', id)
    if (this.now.type !== 'int' || v.type !== 'int' || within(v.bounds, this.now.bounds)) return
    this.now = { type: 'int', bounds: rung(hull(this.now.bounds, v.bounds), id) }
    this.changed = true
  }

  /** Bounds of an int as host numbers, once they rest. */
  private low = 0
  private high = 0
  rest(): void {
    if (this.now?.type !== 'int') return
    this.low = Number(this.now.bounds.lo)
    this.high = Number(this.now.bounds.hi)
  }

  /** Does a value fit at the entry? */
  fits(v: Value | undefined): boolean {
    const { now } = this
    if (now === null) return false
    if (now.type === 'float') return isFloat(v)
    if (now.type === 'bool') return typeof v === 'boolean'
    if (typeof v === 'number') return v >= this.low && v <= this.high
    return typeof v === 'bigint' && v >= now.bounds.lo && v <= now.bounds.hi
  }

  /** The same, also for what is taken for constant. */
  admits(v: Value | undefined): boolean {
    if (this.constant === null) return this.fits(v)
    return typeof v === 'number' ? v === this.low && this.low === this.high : v === this.constant
  }
}

function rung(b: Bounds, id: number): Bounds {
  const found = widened(b)
  if (found === null) throw new Unfit('an int of more than 64 bits', id)
  return found
}

/** A range iterator in a slot: its position and end are variables of their own. */
export interface RangeState {
  readonly slot: SlotId
  readonly position: string
  readonly stop: string
  readonly step: bigint
  /** Byte offset of the position; that of the end follows. */
  at: number
  /** Its bit: the range was made here. -1 for the range of the loop that is entered. */
  readonly bit: number
  /** Bounds of its items. */
  items: Bounds
  /** The least and the greatest item that the loop which is entered may have. */
  readonly least: number
  readonly most: number
}

/** Variables by what they are: slots and promoted globals by number, globals that are only read, cells. */
export class Plan {
  readonly variables: Map<string, Variable> = new Map()
  readonly ranges: Map<SlotId, RangeState> = new Map()
  /** Slots of promoted globals, by their indexes. */
  readonly promoted: ReadonlyMap<number, SlotId>
  /** Globals that must mean builtins: nothing may have been assigned to them. */
  readonly builtins: number[] = []
  bits = 0
  /** Bytes that the variables take. */
  size = 0

  constructor(promoted: ReadonlyMap<number, SlotId>) {
    this.promoted = promoted
  }

  get changed(): boolean {
    return [...this.variables.values()].some((v) => v.changed)
  }
  settle(): void {
    for (const v of this.variables.values()) v.changed = false
  }
  bit(id: number): number {
    if (this.bits === 32) throw new Unfit('it has more than 32 variables', id)
    return this.bits++
  }
}

/** What a variable that is only read may be at later entries. */
export function inputBounds(seen: WasmValue): WasmValue {
  if (seen.type !== 'int') return seen
  return { type: 'int', bounds: within(seen.bounds, SAFE_INTS) ? SAFE_INTS : within(seen.bounds, I64) ? I64 : U64 }
}
