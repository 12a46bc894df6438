/** `product`, `permutations`, `combinations` and `combinations_with_replacement`. */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { valueError } from '../../runtime/exception.ts'
import { generalArray, pair, triple } from '../../runtime/general-array.ts'
import { PyIter } from '../../runtime/iter.ts'
import { parts } from '../../runtime/iterators/pairs.ts'
import { type Parts, stateItems } from '../../runtime/iterators/parts.ts'
import type { PyType } from '../../runtime/type.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'

function range(n: number): number[] {
  chargeElements(n)
  chargeMemory(8 * n)
  const places: number[] = []
  for (let i = 0; i < n; i++) places.push(i)
  return places
}

function repeated(value: number, n: number): number[] {
  const places: number[] = []
  for (let i = 0; i < n; i++) places.push(value)
  return places
}

const NO_PLACES: number[] = []

/** Items are tuples of what stands at certain places of a pool, or one place of each of some pools. */
abstract class Choice extends PyIter {
  override get steady(): boolean {
    return true
  }
  /** The places of the next tuple: as many as it has items, or more. */
  protected places: number[]
  /** Numbers besides the places that the next tuple depends on. */
  protected rest: number[] = NO_PLACES
  protected readonly length: number
  /** Those of the tuple in progress: a copy of an array has no spare room. */
  private readonly items: Value[] = generalArray()
  private state: 'new' | 'under way' | 'over'

  constructor(cls: PyType, length: number, any: boolean, places: number[]) {
    super()
    this.cls = cls
    this.length = length
    this.places = places
    this.state = any ? 'new' : 'over'
  }

  /** The arguments that make it. */
  protected abstract get args(): Value[]

  parts(): Parts {
    const { state, places, rest } = this
    chargeMemory(8 * (places.length + rest.length))
    if (state === 'new') return { args: this.args }
    return { args: this.args, state: new PyTuple(state === 'over' ? [] : [new PyTuple(places.slice()), new PyTuple(rest.slice())]) }
  }
  restore(state: readonly Value[]): void {
    if (state.length === 0) {
      this.state = 'over'
      return
    }
    const [places, rest] = state.map((v) => stateItems(v, 0, Number.POSITIVE_INFINITY)) as [readonly Value[], readonly Value[]]
    if (places.length !== this.places.length || rest.length !== this.rest.length) throw valueError('invalid arguments')
    const limit = (k: number): number => this.poolOf(Math.min(k, this.length - 1)).length
    this.places = places.map((v, k) => (typeof v === 'number' ? Math.max(0, Math.min(v, limit(k) - 1)) : 0))
    this.rest = rest.map((v) => (typeof v === 'number' ? Math.max(1, Math.min(v, limit(0))) : 1))
    this.state = 'under way'
  }

  protected abstract poolOf(place: number): readonly Value[]
  /** What stands at a place. */
  protected abstract item(k: number): Value
  /** Moves on to the next places; false when there are none. */
  protected abstract advance(): boolean

  /** Are there items at the places, which are moved on? */
  private moved(): boolean {
    if (this.state !== 'under way') {
      if (this.state === 'over') return false
      this.state = 'under way'
    } else if (!this.advance()) {
      this.state = 'over'
      return false
    }
    return true
  }
  override get givesPairs(): boolean {
    return this.length === 2
  }
  override nextPair(): boolean {
    if (!this.moved()) return false
    chargeMemory(72)
    parts.first = this.item(0)
    parts.second = this.item(1)
    return true
  }
  next(): Value | undefined {
    if (!this.moved()) return undefined
    const { length } = this
    chargeMemory(56 + 8 * length)
    if (length > 16) charge(length >> 4)
    switch (length) {
      case 2: return pair(this.item(0), this.item(1))
      case 3: return triple(this.item(0), this.item(1), this.item(2))
    }
    const { items } = this
    for (let k = 0; k < length; k++) items[k] = this.item(k)
    return new PyTuple(items.slice())
  }
}

export class ProductIter extends Choice {
  private readonly pools: readonly (readonly Value[])[]
  constructor(cls: PyType, pools: readonly (readonly Value[])[]) {
    super(cls, pools.length, pools.every((pool) => pool.length > 0), repeated(0, pools.length))
    this.pools = pools
  }
  protected get args(): Value[] {
    chargeMemory(64 * this.pools.length)
    return this.pools.map((pool) => new PyTuple(pool))
  }
  protected poolOf(place: number): readonly Value[] {
    return this.pools[place] as readonly Value[]
  }
  protected item(k: number): Value {
    return (this.pools[k] as readonly Value[])[this.places[k] as number] as Value
  }
  protected advance(): boolean {
    const { pools, places } = this
    let k = places.length - 1
    while (k >= 0) {
      const at = (places[k] as number) + 1
      if (at < (pools[k] as readonly Value[]).length) {
        places[k] = at
        return true
      }
      places[k--] = 0
    }
    return false
  }
}

abstract class OfOne extends Choice {
  protected readonly pool: readonly Value[]
  constructor(cls: PyType, pool: readonly Value[], r: number, any: boolean, places: number[]) {
    super(cls, r, any, places)
    this.pool = pool
  }
  protected get args(): Value[] {
    return [new PyTuple(this.pool), this.length]
  }
  protected poolOf(): readonly Value[] {
    return this.pool
  }
  protected item(k: number): Value {
    return this.pool[this.places[k] as number] as Value
  }
}

export class PermutationsIter extends OfOne {
  constructor(cls: PyType, pool: readonly Value[], r: number) {
    super(cls, pool, r, r <= pool.length, r <= pool.length ? range(pool.length) : NO_PLACES)
    if (r > pool.length) return
    this.rest = []
    for (let i = 0; i < r; i++) this.rest.push(pool.length - i)
  }
  protected advance(): boolean {
    const { places, rest: cycles } = this
    const n = this.pool.length
    for (let i = cycles.length - 1; i >= 0; i--) {
      const left = (cycles[i] as number) - 1
      cycles[i] = left
      if (left > 0) {
        const j = n - left
        const other = places[i] as number
        places[i] = places[j] as number
        places[j] = other
        return true
      }
      charge((n - i) >> 4)
      const first = places[i] as number
      for (let k = i + 1; k < n; k++) places[k - 1] = places[k] as number
      places[n - 1] = first
      cycles[i] = n - i
    }
    return false
  }
}

export class CombinationsIter extends OfOne {
  constructor(cls: PyType, pool: readonly Value[], r: number) {
    super(cls, pool, r, r <= pool.length, r <= pool.length ? range(r) : NO_PLACES)
  }
  protected advance(): boolean {
    const { places } = this
    const r = places.length
    const free = this.pool.length - r
    let i = r - 1
    while (i >= 0 && places[i] === i + free) i--
    if (i < 0) return false
    let place = (places[i] as number) + 1
    for (; i < r; i++) places[i] = place++
    return true
  }
}

export class CombinationsWithReplacementIter extends OfOne {
  constructor(cls: PyType, pool: readonly Value[], r: number) {
    const any = pool.length > 0 || r === 0
    super(cls, pool, r, any, NO_PLACES)
    if (!any) return
    chargeMemory(8 * r)
    chargeElements(r)
    this.places = repeated(0, r)
  }
  protected advance(): boolean {
    const { places } = this
    const most = this.pool.length - 1
    let i = places.length - 1
    while (i >= 0 && places[i] === most) i--
    if (i < 0) return false
    places.fill((places[i] as number) + 1, i)
    return true
  }
}
