/** `product`, `permutations`, `combinations` and `combinations_with_replacement`. */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { PyIter } from '../../runtime/iter.ts'
import type { PyType } from '../../runtime/type.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'

function range(n: number): number[] {
  chargeElements(n)
  chargeMemory(8 * n)
  return Array.from({ length: n }, (_, i) => i)
}

/** Items are tuples of what stands at certain places of a pool, or one place of each of some pools. */
abstract class Choice extends PyIter {
  /** The places of the next tuple: as many as it has items, or more. */
  protected places: number[] = []
  private readonly length: number
  private state: 'new' | 'under way' | 'over' = 'new'

  constructor(cls: PyType, length: number, any: boolean) {
    super()
    this.cls = cls
    this.length = length
    if (!any) this.state = 'over'
  }

  protected abstract poolOf(place: number): readonly Value[]
  /** Moves on to the next places; false when there are none. */
  protected abstract advance(): boolean

  next(): Value | undefined {
    if (this.state !== 'under way') {
      if (this.state === 'over') return undefined
      this.state = 'under way'
    } else if (!this.advance()) {
      this.state = 'over'
      return undefined
    }
    const { places, length } = this
    chargeMemory(56 + 8 * length)
    if (length > 16) charge(length >> 4)
    const items: Value[] = []
    for (let k = 0; k < length; k++) items.push(this.poolOf(k)[places[k] as number] as Value)
    return new PyTuple(items)
  }
}

export class ProductIter extends Choice {
  private readonly pools: readonly (readonly Value[])[]
  constructor(cls: PyType, pools: readonly (readonly Value[])[]) {
    super(cls, pools.length, pools.every((pool) => pool.length > 0))
    this.pools = pools
    this.places = new Array(pools.length).fill(0)
  }
  protected poolOf(place: number): readonly Value[] {
    return this.pools[place] as readonly Value[]
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
  constructor(cls: PyType, pool: readonly Value[], r: number, any: boolean) {
    super(cls, r, any)
    this.pool = pool
  }
  protected poolOf(): readonly Value[] {
    return this.pool
  }
}

export class PermutationsIter extends OfOne {
  private readonly cycles: number[] = []
  constructor(cls: PyType, pool: readonly Value[], r: number) {
    super(cls, pool, r, r <= pool.length)
    if (r > pool.length) return
    this.places = range(pool.length)
    this.cycles = Array.from({ length: r }, (_, i) => pool.length - i)
  }
  protected advance(): boolean {
    const { places, cycles } = this
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
      places.push(...places.splice(i, 1))
      cycles[i] = n - i
    }
    return false
  }
}

export class CombinationsIter extends OfOne {
  constructor(cls: PyType, pool: readonly Value[], r: number) {
    super(cls, pool, r, r <= pool.length)
    if (r <= pool.length) this.places = range(r)
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
    super(cls, pool, r, any)
    if (!any) return
    chargeMemory(8 * r)
    chargeElements(r)
    this.places = new Array(r).fill(0)
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
