/** The module `itertools`. Reference: https://docs.python.org/3.13/library/itertools.html */
import { chargeMemory } from '../run/meter.ts'
import { typeName } from '../runtime/builtin-types.ts'
import type { PyModule } from '../runtime/function.ts'
import { overflowError, typeError, valueError } from '../runtime/exception.ts'
import { PyIter } from '../runtime/iter.ts'
import { PyTupleIter } from '../runtime/iterators/sequence.ts'
import { asArgument, defineParts, stateItems } from '../runtime/iterators/parts.ts'
import { iteratorBuiltin, iteratorType } from '../runtime/iterators/types.ts'
import { type Keywords, type NativeTable, StepsBody, defineClassMethods, defineConstructor, defineMethods, steps } from '../runtime/native.ts'
import { index, isIndex } from '../runtime/ops/index.ts'
import { has } from '../runtime/ops/guest-first.ts'
import { collect, iter } from '../runtime/ops/iterate.ts'
import { reprMaybe } from '../runtime/ops/repr.ts'
import { truth } from '../runtime/ops/truth.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { toHost } from '../runtime/str/wide.ts'
import type { PyType } from '../runtime/type.ts'
import { PyFloat, PyObject, PyTuple, type Value, asInt } from '../runtime/value.ts'
import { PyComplex } from '../runtime/complex/complex.ts'
import * as bodies from './itertools/bodies.ts'
import { AccumulateIter, DecidingIter, GroupByIter, StarmapIter } from './itertools/calling.ts'
import { CombinationsIter, CombinationsWithReplacementIter, PermutationsIter, ProductIter } from './itertools/combinatoric.ts'
import { ChainIter, SliceIter } from './itertools/direct.ts'
import { type Body, LazyIter } from './itertools/lazy.ts'
import { CountIter, CycleIter, PairwiseIter, RepeatIter, ZipLongestIter } from './itertools/plain.ts'
import * as quick from './itertools/quick.ts'
import { nativeModule } from './module.ts'

type Optional = Value | undefined
/** The iterator, or what it holds and the body of a lazy one. */
type Made = ((cls: PyType) => PyIter) | [holds: readonly unknown[], body: Body]

const types: Map<string, PyType> = new Map()

/** Defines an iterator type by how the arguments make the body; `atOnce` makes it of plain arguments (itertools/quick.ts). */
function define(signature: string, make: (...args: any[]) => Steps<Made>, atOnce: quick.Quick | null = null): PyType {
  const name = signature.slice(0, signature.indexOf('('))
  const t = iteratorBuiltin(name)
  t.module = 'itertools'
  t.name = `itertools.${name}`
  types.set(name, t)
  const run = function* (cls: PyType, ...args: any[]): Steps<Value> {
    chargeMemory(200)
    const made = yield* make(...args)
    return typeof made === 'function' ? made(cls) : new LazyIter(cls, ...made)
  }
  // Starting again must find nothing used up: what is an iterator itself, or guest's, goes the long way.
  const rest = (cls: PyType, args: any[]): Value => {
    for (const v of args.flat()) if (v instanceof PyObject && (v.cls.heap || v instanceof PyIter)) throw NEED_GUEST
    return leafOf(run(cls, ...args))
  }
  defineConstructor(t, signature, steps(run, (cls: PyType, a: any, b: any, c: any, d: any) => {
    const made = atOnce === null ? undefined : atOnce(cls, a, b, c, d)
    if (made === undefined) return rest(cls, [a, b, c, d])
    chargeMemory(200)
    return made
  }))
  return t
}

/** A size: an int or None. */
function* size(v: Value, message: string): Steps<number> {
  const n = yield* index(v)
  if (n < 0) throw valueError(message)
  if (typeof n === 'bigint' && n >= 2n ** 63n) throw overflowError('Python int too large to convert to C ssize_t')
  return Number(n)
}

function isNumber(v: Value): boolean {
  return isIndex(v) || v instanceof PyFloat || v instanceof PyComplex || (typeof v === 'object' && v !== null && v.cls.lookup('__add__') !== undefined && v.cls.lookup('__sub__') !== undefined)
}

function* pool(iterable: Value): Steps<Value[]> {
  return (yield* collect(iterable)).slice()
}

function* choose(iterable: Value, r: Value, Chosen: new (cls: PyType, pool: readonly Value[], r: number) => PyIter): Steps<Made> {
  const items = yield* pool(iterable)
  if (!isIndex(r)) throw typeError(`'${typeName(r)}' object cannot be interpreted as an integer`)
  const length = yield* size(r, 'r must be non-negative')
  return (cls) => new Chosen(cls, items, length)
}

/** `below` is the message for less than -1, which CPython takes for an error of its own. */
function* sliceArgument(v: Optional, otherwise: number, message: string, below?: string): Steps<number> {
  if (v === undefined || v === null) return otherwise
  if (!isIndex(v)) throw valueError(message)
  const n = yield* index(v)
  if (typeof n === 'bigint' || n < 0) throw valueError(below !== undefined && n < -1 ? below : message)
  return n
}

function* islice(iterable: Value, first: Value, second: Optional, third: Optional): Steps<Made> {
  const it = yield* iter(iterable)
  const range = 'must be None or an integer: 0 <= x <= sys.maxsize.'
  const indices = `Indices for islice() ${range}`
  const stop = yield* sliceArgument(second === undefined ? first : second, Number.POSITIVE_INFINITY, `Stop argument for islice() ${range}`, indices)
  const start = second === undefined ? 0 : yield* sliceArgument(first, 0, indices)
  const step = yield* sliceArgument(third, 1, 'Step for islice() must be a positive integer or None.')
  if (step === 0) throw valueError('Step for islice() must be a positive integer or None.')
  return (cls) => new SliceIter(cls, it, start, stop, step)
}

function shown(v: Value): string {
  const s = reprMaybe(v)
  if (s === undefined) throw NEED_GUEST
  return toHost(s)
}

const grouperType = iteratorType('itertools._grouper')
const teeType = iteratorType('itertools._tee')
for (const [t, name] of [[grouperType, '_grouper'], [teeType, '_tee']] as const) {
  t.module = 'itertools'
  t.qualname = name
}

function* tee(iterable: Value, n: Optional): Steps<Value> {
  const count = n === undefined ? 2 : yield* index(n)
  if (count < 0) throw valueError('n must be >= 0')
  if (count === 0) return new PyTuple([])
  const it = yield* iter(iterable)
  chargeMemory(200 * Number(count))
  const again = it instanceof LazyIter && it.cls === teeType
  const [source, from] = again ? [it.holds[0] as PyIter, (it.holds[1] as { at: bodies.Link }).at] : [it, new bodies.Link()]
  const made: Value[] = again ? [it] : []
  for (let i = made.length; i < count; i++) {
    const state = { at: from }
    made.push(new LazyIter(teeType, [source, state], bodies.tee(source, state)))
  }
  return new PyTuple(made)
}

/** What `copy` and `pickle` take the iterators apart with. */
function definePartsOfTypes(): void {
  const of = (...names: string[]): PyType[] => names.map((name) => types.get(name) as PyType)
  defineParts(of('count'), (it: CountIter | LazyIter) => ({ args: it instanceof CountIter ? [it.at, it.step] : [...(it.holds as Value[])] }))
  defineParts(of('repeat'), (it: RepeatIter) => ({ args: it.left < 0 ? [it.value] : [it.value, it.left] }))
  defineParts(of('compress'), (it: LazyIter) => ({ args: (it.holds as PyIter[]).map(asArgument) }))
  defineParts(of('islice'), (it: SliceIter) => it.parts())
  defineParts(of('starmap'), (it: StarmapIter) => it.parts())
  defineParts(of('cycle'), (it: CycleIter) => it.parts(), (it, state) => it.restore(state))
  defineParts(of('chain'), (it: ChainIter) => it.parts(), (it, state) => it.restore(state))
  defineParts(of('zip_longest'), (it: ZipLongestIter) => it.parts(), function* (it, fill) {
    it.restore(fill)
  })
  defineParts(of('dropwhile', 'takewhile', 'filterfalse'), (it: DecidingIter) => it.parts(), function* (it, state) {
    it.restore(yield* truth(state))
  })
  defineParts(of('accumulate'), (it: AccumulateIter) => it.parts(), function* (it, state) {
    const [total, first] = stateItems(state, 2)
    it.restore(total as Value, first === true)
  })
  defineParts(of('groupby'), (it: GroupByIter) => it.parts(), function* (it, state) {
    it.restore(stateItems(state, 4))
  })
  defineParts(of('product', 'permutations', 'combinations', 'combinations_with_replacement'), (it: ProductIter | PermutationsIter) => it.parts(), function* (it, state) {
    it.restore(stateItems(state, 0, 2))
  })
  defineMethods(teeType, {
    '__copy__()': (it: LazyIter) => {
      const [source, { at }] = it.holds as [PyIter, { at: bodies.Link }]
      const state = { at }
      chargeMemory(200)
      return new LazyIter(teeType, [source, state], bodies.tee(source, state))
    },
  })
}

function defineTypes(): void {
  const count = define('count(start=, step=)', function* (start: Optional, step: Optional) {
    if ((start !== undefined && !isNumber(start)) || (step !== undefined && !isNumber(step))) throw typeError('a number is required')
    const [from, by] = [asInt(start ?? 0), asInt(step ?? 1)]
    if (from !== undefined && by !== undefined && (by === 1 || (typeof start !== 'boolean' && typeof step !== 'boolean'))) return (cls: PyType) => new CountIter(cls, from, by)
    const state: Value[] = [start ?? 0, step ?? 1]
    return [state, bodies.count(state, step ?? 1)]
  }, quick.count)
  count.slots.repr = (v: LazyIter | CountIter) => {
    const [n, step] = v instanceof CountIter ? [v.at, v.step] : (v.holds as Value[])
    return step === 1 ? `count(${shown(n as Value)})` : `count(${shown(n as Value)}, ${shown(step as Value)})`
  }
  define('cycle(iterable, /)', function* (iterable: Value) {
    const it = yield* iter(iterable)
    return (cls: PyType) => new CycleIter(cls, it)
  }, quick.over(CycleIter))
  const repeat = define('repeat(object, times=)', function* (v: Value, times: Optional) {
    const n = times === undefined ? -1 : Math.max(0, Number(yield* index(times)))
    return (cls: PyType) => new RepeatIter(cls, v, n)
  }, quick.repeat)
  repeat.slots.repr = ({ value, left }: RepeatIter) => (left < 0 ? `repeat(${shown(value)})` : `repeat(${shown(value)}, ${left})`)
  defineMethods(repeat, {
    '__length_hint__()': ({ left }: RepeatIter) => {
      if (left < 0) throw typeError('len() of unsized object')
      return left
    },
  })
  define('accumulate(iterable, func=, *, initial=)', function* (iterable: Value, fn: Optional, initial: Optional) {
    const it = yield* iter(iterable)
    return (cls: PyType) => new AccumulateIter(cls, fn ?? null, it, initial ?? undefined)
  }, quick.accumulate)
  define('batched(iterable, n, *, strict=)', function* (iterable: Value, n: Value, strict: Optional) {
    const length = yield* index(n)
    if (length < 1) throw valueError('n must be at least one')
    const it = yield* iter(iterable)
    return [[it], bodies.batched(it, Number(length), strict !== undefined && (yield* truth(strict)))]
  })
  const chain = define('chain(*iterables)', function* (iterables: Value[]) {
    return (cls: PyType) => new ChainIter(cls, new PyTupleIter(new PyTuple(iterables)))
  }, quick.chain)
  defineClassMethods(chain, {
    'from_iterable(iterable, /)': steps(function* (cls: PyType, iterable: Value) {
      return new ChainIter(cls, yield* iter(iterable))
    }, (cls: PyType, iterable: Value) => quick.chainOf(cls, iterable), (_cls: PyType, iterable: Value) => has(iterable, '__iter__')),
    '__class_getitem__(item, /)': (cls: PyType) => cls,
  })
  define('compress(data, selectors)', function* (data: Value, selectors: Value) {
    const [a, b] = [yield* iter(data), yield* iter(selectors)]
    return [[a, b], bodies.compress(a, b)]
  })
  for (const kind of ['drop', 'take', 'filter'] as const) {
    define(kind === 'filter' ? 'filterfalse(function, iterable, /)' : `${kind}while(predicate, iterable, /)`, function* (fn: Value, iterable: Value) {
      const it = yield* iter(iterable)
      return (cls: PyType) => new DecidingIter(cls, kind, fn, it)
    }, quick.deciding(kind))
  }
  define('starmap(function, iterable, /)', function* (fn: Value, iterable: Value) {
    const it = yield* iter(iterable)
    return (cls: PyType) => new StarmapIter(cls, fn, it)
  }, quick.starmap)
  define('groupby(iterable, key=)', function* (iterable: Value, key: Optional) {
    const it = yield* iter(iterable)
    return (cls: PyType) => new GroupByIter(cls, grouperType, key ?? null, it)
  }, quick.groupBy(grouperType))
  define('islice(iterable, start, stop=, step=, /)', islice, quick.slice)
  define('pairwise(iterable, /)', function* (iterable: Value) {
    const it = yield* iter(iterable)
    return (cls: PyType) => new PairwiseIter(cls, it)
  }, quick.over(PairwiseIter))
  define('zip_longest(*iterables, **kwargs)', function* (iterables: Value[], keywords: Keywords | null) {
    const fill = keywords?.get('fillvalue')
    if (keywords !== null && keywords.size > (fill === undefined ? 0 : 1)) throw typeError('zip_longest() got an unexpected keyword argument')
    const its: (PyIter | null)[] = []
    for (const v of iterables) its.push(yield* iter(v))
    return (cls: PyType) => new ZipLongestIter(cls, its, fill ?? null)
  }, quick.zipLongest)
  define('product(*iterables, repeat=)', function* (iterables: Value[], repeat: Optional) {
    const times = repeat === undefined ? 1 : yield* size(repeat, 'repeat argument cannot be negative')
    const pools: Value[][] = []
    for (const v of iterables) pools.push(yield* pool(v))
    const all = quick.repeated(pools, times)
    return (cls: PyType) => new ProductIter(cls, all)
  }, quick.product)
  define('combinations(iterable, r)', (iterable: Value, r: Value) => choose(iterable, r, CombinationsIter), quick.choose(CombinationsIter))
  define('combinations_with_replacement(iterable, r)', (iterable: Value, r: Value) => choose(iterable, r, CombinationsWithReplacementIter), quick.choose(CombinationsWithReplacementIter))
  define('permutations(iterable, r=)', function* (iterable: Value, r: Optional) {
    const items = yield* pool(iterable)
    if (r !== undefined && r !== null && asInt(r) === undefined) throw typeError('Expected int as r')
    const count = r === undefined || r === null ? items.length : yield* size(r, 'r must be non-negative')
    return (cls: PyType) => new PermutationsIter(cls, items, count)
  }, quick.permutations)
  definePartsOfTypes()
}

const functions: NativeTable = { 'tee(iterable, n=, /)': new StepsBody(tee, null) }

export function makeItertools(): PyModule {
  if (types.size === 0) defineTypes()
  return nativeModule('itertools', functions, Object.fromEntries(types))
}
