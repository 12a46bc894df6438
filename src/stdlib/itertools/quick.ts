/**
 * The iterators of `itertools` made of plain arguments, without a host generator. Each answers undefined, with no effect, where guest
 * code must run or an argument is unusual: the long way (stdlib/itertools.ts) makes the iterator then, or finds what is wrong.
 */
import { chargeMemory } from '../../run/meter.ts'
import { PyIter } from '../../runtime/iter.ts'
import { PyTupleIter } from '../../runtime/iterators/sequence.ts'
import type { Keywords } from '../../runtime/native.ts'
import { collectMaybe, iterMaybe } from '../../runtime/ops/iterate.ts'
import { NEED_GUEST } from '../../runtime/steps.ts'
import type { PyType } from '../../runtime/type.ts'
import { PyObject, PyTuple, type Value } from '../../runtime/value.ts'
import { AccumulateIter, DecidingIter, GroupByIter, StarmapIter } from './calling.ts'
import { PermutationsIter, ProductIter } from './combinatoric.ts'
import { ChainIter, SliceIter } from './direct.ts'
import { CountIter, RepeatIter, ZipLongestIter } from './plain.ts'

type Optional = Value | undefined
/** Called with as many arguments as the constructor's signature has, at most four. */
export type Quick = (cls: PyType, a: any, b: any, c: any, d: any) => PyIter | undefined
type Chosen = new (cls: PyType, pool: readonly Value[], r: number) => PyIter

/** The iterator of what takes no guest code for it. */
function plainIter(v: Value): PyIter | undefined {
  return v instanceof PyObject && v.cls.heap ? undefined : iterMaybe(v)
}

/** The items of a list, tuple or another collection of the engine's. Nothing is used up by asking again: no iterators. */
function poolOf(v: Value): readonly Value[] | undefined {
  return v instanceof PyObject && (v.cls.heap || v instanceof PyIter) ? undefined : collectMaybe(v)
}

function isSize(v: Optional): v is number {
  return typeof v === 'number' && v >= 0
}

export function count(cls: PyType, start: Optional, step: Optional): PyIter | undefined {
  const plain = (start === undefined || typeof start === 'number') && (step === undefined || typeof step === 'number')
  return plain ? new CountIter(cls, start ?? 0, step ?? 1) : undefined
}

export function over(Over: new (cls: PyType, it: PyIter) => PyIter): Quick {
  return (cls, iterable: Value) => {
    const it = plainIter(iterable)
    return it && new Over(cls, it)
  }
}

export function repeat(cls: PyType, v: Value, times: Optional): PyIter | undefined {
  return times === undefined || isSize(times) ? new RepeatIter(cls, v, times ?? -1) : undefined
}

export function accumulate(cls: PyType, iterable: Value, fn: Optional, initial: Optional): PyIter | undefined {
  const it = plainIter(iterable)
  return it && new AccumulateIter(cls, fn ?? null, it, initial ?? undefined)
}

export function chain(cls: PyType, iterables: Value[]): PyIter {
  return new ChainIter(cls, new PyTupleIter(new PyTuple(iterables)))
}

/** `chain.from_iterable` as a leaf: throws NEED_GUEST. */
export function chainOf(cls: PyType, iterable: Value): PyIter {
  const it = plainIter(iterable)
  if (it === undefined) throw NEED_GUEST
  return new ChainIter(cls, it)
}

export function deciding(kind: 'drop' | 'take' | 'filter'): Quick {
  return (cls, fn: Value, iterable: Value) => {
    const it = plainIter(iterable)
    return it && new DecidingIter(cls, kind, fn, it)
  }
}

export function starmap(cls: PyType, fn: Value, iterable: Value): PyIter | undefined {
  const it = plainIter(iterable)
  return it && new StarmapIter(cls, fn, it)
}

export function groupBy(grouperType: PyType): Quick {
  return (cls, iterable: Value, key: Optional) => {
    const it = plainIter(iterable)
    return it && new GroupByIter(cls, grouperType, key ?? null, it)
  }
}

export function slice(cls: PyType, iterable: Value, first: Value, second: Optional, third: Optional): PyIter | undefined {
  const start = second === undefined ? 0 : (first ?? 0)
  const stop = second === undefined ? first : second
  const step = second === undefined ? 1 : (third ?? 1)
  const plain = isSize(start) && (stop === null || isSize(stop)) && isSize(step) && step > 0
  const it = plain ? plainIter(iterable) : undefined
  return it && new SliceIter(cls, it, start as number, (stop as number | null) ?? Number.POSITIVE_INFINITY, step as number)
}

export function zipLongest(cls: PyType, iterables: Value[], keywords: Keywords | null): PyIter | undefined {
  const fill = keywords?.get('fillvalue')
  if (keywords !== null && keywords.size > (fill === undefined ? 0 : 1)) return undefined
  const its: PyIter[] = []
  for (let i = 0; i < iterables.length; i++) {
    const it = plainIter(iterables[i] as Value)
    if (it === undefined) return undefined
    its.push(it)
  }
  return new ZipLongestIter(cls, its, fill ?? null)
}

/** The pools of a product, so many times over. */
export function repeated<T>(pools: readonly T[], times: number): readonly T[] {
  chargeMemory(8 * times * pools.length)
  if (times === 1) return pools
  const all: T[] = []
  for (let k = 0; k < times; k++) for (let i = 0; i < pools.length; i++) all.push(pools[i] as T)
  return all
}

export function product(cls: PyType, iterables: Value[], repeat: Optional): PyIter | undefined {
  if (repeat !== undefined && !isSize(repeat)) return undefined
  const pools: (readonly Value[])[] = []
  for (let i = 0; i < iterables.length; i++) {
    const pool = poolOf(iterables[i] as Value)
    if (pool === undefined) return undefined
    pools.push(pool)
  }
  return new ProductIter(cls, repeated(pools, repeat ?? 1))
}

export function choose(Chosen: Chosen): Quick {
  return (cls, iterable: Value, r: Value) => {
    const pool = isSize(r) ? poolOf(iterable) : undefined
    return pool && new Chosen(cls, pool, r as number)
  }
}

export function permutations(cls: PyType, iterable: Value, r: Optional): PyIter | undefined {
  const pool = r === undefined || r === null || isSize(r) ? poolOf(iterable) : undefined
  return pool && new PermutationsIter(cls, pool, r === undefined || r === null ? pool.length : (r as number))
}
