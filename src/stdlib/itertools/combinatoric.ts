/** `product`, `permutations`, `combinations` and `combinations_with_replacement`. */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'
import { type Body, Item } from './lazy.ts'

/** A tuple of the pool's items at these places. */
function chosen(pool: readonly Value[], places: readonly number[]): Item {
  chargeMemory(56 + 8 * places.length)
  if (places.length > 16) charge(places.length >> 4)
  return new Item(new PyTuple(places.map((i) => pool[i] as Value)))
}

function range(n: number): number[] {
  chargeElements(n)
  chargeMemory(8 * n)
  return Array.from({ length: n }, (_, i) => i)
}

export function* product(pools: readonly (readonly Value[])[]): Body {
  if (pools.some((pool) => pool.length === 0)) return
  const places: number[] = new Array(pools.length).fill(0)
  for (;;) {
    chargeMemory(56 + 8 * places.length)
    yield new Item(new PyTuple(places.map((i, k) => (pools[k] as readonly Value[])[i] as Value)))
    let k = pools.length - 1
    while (k >= 0 && ++(places[k] as number) === (pools[k] as readonly Value[]).length) places[k--] = 0
    if (k < 0) return
  }
}

export function* permutations(pool: readonly Value[], r: number): Body {
  const n = pool.length
  if (r > n) return
  const places = range(n)
  const cycles = Array.from({ length: r }, (_, i) => n - i)
  yield chosen(pool, places.slice(0, r))
  while (n > 0) {
    let i = r - 1
    for (; i >= 0; i--) {
      const left = (cycles[i] as number) - 1
      cycles[i] = left
      if (left > 0) {
        const j = n - left
        const other = places[i] as number
        places[i] = places[j] as number
        places[j] = other
        break
      }
      charge((n - i) >> 4)
      places.push(...places.splice(i, 1))
      cycles[i] = n - i
    }
    if (i < 0) return
    yield chosen(pool, places.slice(0, r))
  }
}

export function* combinations(pool: readonly Value[], r: number): Body {
  const n = pool.length
  if (r > n) return
  const places = range(r)
  for (;;) {
    yield chosen(pool, places)
    let i = r - 1
    while (i >= 0 && places[i] === i + n - r) i--
    if (i < 0) return
    let place = (places[i] as number) + 1
    for (; i < r; i++) places[i] = place++
  }
}

export function* combinationsWithReplacement(pool: readonly Value[], r: number): Body {
  const n = pool.length
  if (n === 0 && r > 0) return
  chargeMemory(8 * r)
  chargeElements(r)
  const places: number[] = new Array(r).fill(0)
  for (;;) {
    yield chosen(pool, places)
    let i = r - 1
    while (i >= 0 && places[i] === n - 1) i--
    if (i < 0) return
    places.fill((places[i] as number) + 1, i)
  }
}
