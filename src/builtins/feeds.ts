/** Builtins that take the items of a generator one by one, without a host generator in between (run/feed.ts). */
import { type Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { NEEDS, Sink, feedable } from '../run/feed.ts'
import { charge, chargeMemory, held } from '../run/meter.ts'
import { dictType, frozensetType, listType, setType, strType, tupleType } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { badLength, pairOf, sequence } from '../runtime/dict/update.ts'
import { PyList } from '../runtime/list/list.ts'
import { sortSteps } from '../runtime/list/sort.ts'
import type { NativeSpec, PyBuiltin, PyMethodDescriptor } from '../runtime/native.ts'
import { binary } from '../runtime/ops/binary.ts'
import { truth, truthMaybe } from '../runtime/ops/truth.ts'
import { addItem, addItemMaybe } from '../runtime/set/algebra.ts'
import { PySet } from '../runtime/set/set.ts'
import { joinValues } from '../runtime/str/join.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import { chargeTuple } from '../runtime/tuple/tuple.ts'
import type { PyType } from '../runtime/type.ts'
import { EMPTY_TUPLE, PyTuple, type Value } from '../runtime/value.ts'
import type { BuiltinTable } from './define.ts'
import { Sum, checkStart } from './sum.ts'

/** Items from which on a collection under way is told to the memory accounting, which otherwise could not see it. */
const HELD_FROM = 1024

/** All items; `then` makes the result of them. */
class Collected extends Sink {
  private readonly items: Value[] = []
  private readonly then: (items: Value[]) => Outcome
  constructor(then: (items: Value[]) => Outcome) {
    super()
    this.then = then
  }
  take(item: Value): undefined {
    charge(1)
    chargeMemory(8)
    this.items.push(item)
    if (this.items.length === HELD_FROM) held.add(this.items)
  }
  // biome-ignore lint/correctness/useYield: no item needs guest code
  *takeSteps(item: Value): Steps<undefined> {
    this.take(item)
  }
  end(): Outcome {
    return this.then(this.items)
  }
  override leave(): void {
    if (this.items.length >= HELD_FROM) held.delete(this.items)
  }
}

class Summed extends Sink {
  private readonly sum: Sum
  constructor(start: Value) {
    super()
    this.sum = new Sum(start)
  }
  take(item: Value): undefined | typeof NEEDS {
    charge(1)
    return this.sum.add(item) ? undefined : NEEDS
  }
  *takeSteps(item: Value): Steps<undefined> {
    this.sum.set(yield* binary('+', this.sum.total, item))
  }
  end(): Value {
    return this.sum.result()
  }
}

/** `any` looks for true, `all` for false. */
class Searched extends Sink {
  private readonly wanted: boolean
  constructor(wanted: boolean) {
    super()
    this.wanted = wanted
  }
  take(item: Value): boolean | undefined | typeof NEEDS {
    charge(1)
    const r = truthMaybe(item)
    return r === undefined ? NEEDS : r === this.wanted ? r : undefined
  }
  *takeSteps(item: Value): Steps<boolean | undefined> {
    return (yield* truth(item)) === this.wanted ? this.wanted : undefined
  }
  end(): boolean {
    return !this.wanted
  }
}

class Unique extends Sink {
  private readonly set: PySet
  private holds = false
  constructor(cls: PyType) {
    super()
    this.set = new PySet(cls)
    charge(1)
  }
  take(item: Value): undefined | typeof NEEDS {
    if (!addItemMaybe(this.set, item)) return NEEDS
    this.hold()
    charge(1)
    return undefined
  }
  *takeSteps(item: Value): Steps<undefined> {
    yield* addItem(this.set, item)
    this.hold()
    charge(1)
  }
  private hold(): void {
    if (this.holds || this.set.size < HELD_FROM) return
    this.holds = true
    held.add(this.set)
  }
  end(): Value {
    return this.set
  }
  override leave(): void {
    if (this.holds) held.delete(this.set)
  }
}

class Pairs extends Sink {
  private readonly dict: PyDict = new PyDict()
  private count = 0
  constructor() {
    super()
    charge(1)
    held.add(this.dict)
  }
  take(item: Value): undefined | typeof NEEDS {
    const pair = pairOf(item)
    if (pair === undefined) return NEEDS
    if (pair.length !== 2) throw badLength(this.count, pair.length)
    try {
      this.dict.set(pair[0] as Value, pair[1] as Value)
    } catch (e) {
      if (e !== NEED_GUEST) throw e
      return NEEDS
    }
    this.count++
    charge(1)
    return undefined
  }
  *takeSteps(item: Value): Steps<undefined> {
    const pair = pairOf(item) ?? (yield* sequence(item, this.count))
    if (pair.length !== 2) throw badLength(this.count, pair.length)
    yield* this.dict.setSteps(pair[0] as Value, pair[1] as Value)
    this.count++
    charge(1)
  }
  end(): Value {
    return this.dict
  }
  override leave(): void {
    held.delete(this.dict)
  }
}

function tupleOf(items: Value[]): Value {
  if (items.length === 0) return EMPTY_TUPLE
  chargeTuple(items.length)
  return new PyTuple(items)
}

function* sortItems(list: PyList, key: Value | undefined, reverse: Value | undefined): Steps<Value> {
  yield* sortSteps(list, key ?? null, reverse !== undefined && (yield* truth(reverse)))
  return list
}

export function defineFeeds(into: BuiltinTable): void {
  const builtin = (name: string): NativeSpec => (into.get(name) as PyBuiltin).spec
  feedable(builtin('sum'), 0, (_, start) => {
    if (start !== undefined) checkStart(start)
    return new Summed(start === undefined ? 0 : start)
  })
  feedable(builtin('any'), 0, () => new Searched(true))
  feedable(builtin('all'), 0, () => new Searched(false))
  feedable(builtin('sorted'), 0, (_, key, reverse) => new Collected((items) => drive(sortItems(PyList.from(items), key, reverse))))
  strType.whenFilled(() => {
    feedable((strType.dict.get('join') as PyMethodDescriptor).spec, 1, (text) => (typeof text === 'string' ? new Collected((items) => joinValues(text, items)) : null))
  })
  const constructors: [PyType, (cls: PyType) => Sink | null][] = [
    [listType, (cls) => (cls === listType ? new Collected((items) => PyList.from(items)) : null)],
    [tupleType, (cls) => (cls === tupleType ? new Collected(tupleOf) : null)],
    [setType, (cls) => (cls === setType ? new Unique(cls) : null)],
    [frozensetType, (cls) => (cls === frozensetType ? new Unique(cls) : null)],
    [dictType, (cls) => (cls === dictType ? new Pairs() : null)],
  ]
  for (const [type, sink] of constructors) type.whenFilled(() => feedable(type.construct as NativeSpec, 1, sink))
}
