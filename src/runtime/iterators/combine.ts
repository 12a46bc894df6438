/**
 * The iterators `enumerate` and `zip`.
 * Reference: https://docs.python.org/3.13/library/functions.html#zip
 */
import { has } from '../ops/guest-first.ts'
import { chargeMemory } from '../../run/meter.ts'
import { typeError, valueError } from '../exception.ts'
import { PyIter } from '../iter.ts'
import { type Keywords, defineConstructor, steps } from '../native.ts'
import { index, indexMaybe } from '../ops/index.ts'
import { iter, iterMaybe } from '../ops/iterate.ts'
import { truth, truthMaybe } from '../ops/truth.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import type { PyType } from '../type.ts'
import { type Int, PyTuple, type Value, normalizeInt } from '../value.ts'
import { iteratorBuiltin } from './types.ts'
import { generalArray, pair } from '../general-array.ts'
import { parts } from './pairs.ts'
import { asArgument, defineParts } from './parts.ts'

export const enumerateType = iteratorBuiltin('enumerate')
export const zipType = iteratorBuiltin('zip')

export class PyEnumerate extends PyIter {
  override get steady(): boolean {
    return true
  }
  /** Compiled loops read and write these. */
  readonly inner: PyIter
  count: Int
  constructor(inner: PyIter, count: Int) {
    super()
    this.inner = inner
    this.count = count
  }
  private counted(): Int {
    const n = this.count
    this.count = typeof n === 'number' && n < Number.MAX_SAFE_INTEGER ? n + 1 : normalizeInt(BigInt(n) + 1n)
    chargeMemory(72)
    return n
  }
  private pair(v: Value): PyTuple {
    return pair(this.counted(), v)
  }
  override get givesPairs(): boolean {
    return true
  }
  override nextPair(): boolean {
    const v = this.inner.next()
    if (v === undefined) return false
    parts.first = this.counted()
    parts.second = v
    return true
  }
  next(): Value | undefined {
    const v = this.inner.next()
    return v === undefined ? undefined : this.pair(v)
  }
  override *nextSteps(): Steps<Value | undefined> {
    const v = yield* this.inner.nextSteps()
    return v === undefined ? undefined : this.pair(v)
  }
  override get needsGuest(): boolean {
    return this.inner.needsGuest
  }
  override get mayNeedGuest(): boolean {
    return this.inner.mayNeedGuest
  }
  override lengthHint(): number | undefined {
    return this.inner.lengthHint()
  }
}
PyEnumerate.prototype.cls = enumerateType

/** `argument 1`, `arguments 1-3` */
function firstArguments(n: number): string {
  return n === 1 ? 'argument 1' : `arguments 1-${n}`
}

/** No item has been taken yet. */
const NOTHING: Value[] = []

export class PyZip extends PyIter {
  override get steady(): boolean {
    return true
  }
  readonly inner: readonly PyIter[]
  strict: boolean
  /** Items already taken for the tuple in progress, when `next` had to give up for want of guest code. */
  private taken: Value[] = NOTHING
  /** With `strict`: the first iterator has ended, and the others are being asked. */
  private ending = false
  constructor(inner: readonly PyIter[], strict: boolean) {
    super()
    this.inner = inner
    this.strict = strict
  }

  private keep(v: Value): void {
    if (this.taken === NOTHING) this.taken = generalArray()
    this.taken.push(v)
  }

  /** Puts the item of iterator `i` (undefined: it has ended) into the tuple in progress. True when the tuple can't become whole. */
  private take(i: number, v: Value | undefined): boolean {
    if (this.ending) {
      if (v === undefined) return false
      this.ending = false
      throw valueError(`zip() argument ${i + 1} is longer than ${firstArguments(i)}`)
    }
    if (v !== undefined) {
      this.keep(v)
      return false
    }
    this.taken = NOTHING
    if (!this.strict) return true
    if (i > 0) throw valueError(`zip() argument ${i + 1} is shorter than ${firstArguments(i)}`)
    this.ending = true
    return false
  }

  private finish(): Value | undefined {
    if (this.ending) {
      this.ending = false
      return undefined
    }
    const items = this.taken
    this.taken = NOTHING
    chargeMemory(56 + 8 * items.length)
    return new PyTuple(items)
  }

  next(): Value | undefined {
    const inner = this.inner
    if (inner.length === 0) return undefined
    const first = this.taken.length
    if (first === 0 && !this.strict && inner.length === 2) {
      const a = (inner[0] as PyIter).next()
      if (a === undefined) return undefined
      let b: Value | undefined
      try {
        b = (inner[1] as PyIter).next()
      } catch (e) {
        if (e === NEED_GUEST) this.keep(a)
        throw e
      }
      if (b === undefined) return undefined
      chargeMemory(56 + 8 * 2)
      return pair(a, b)
    }
    for (let i = first; i < inner.length; i++) {
      let v: Value | undefined
      try {
        v = (inner[i] as PyIter).next()
      } catch (e) {
        if (e !== NEED_GUEST) this.taken = NOTHING
        throw e
      }
      if (this.take(i, v)) return undefined
    }
    return this.finish()
  }

  override get givesPairs(): boolean {
    return this.inner.length === 2 && !this.strict
  }
  override nextPair(): boolean {
    const first = (this.inner[0] as PyIter).next()
    if (first === undefined) return false
    const second = (this.inner[1] as PyIter).next()
    if (second === undefined) return false
    chargeMemory(56 + 8 * 2)
    parts.first = first
    parts.second = second
    return true
  }

  override *nextSteps(): Steps<Value | undefined> {
    const inner = this.inner
    if (inner.length === 0) return undefined
    // What `next` has taken is kept. While the ends are being compared, asking an ended iterator again is harmless.
    for (let i = this.taken.length; i < inner.length; i++) {
      let v: Value | undefined
      try {
        v = yield* (inner[i] as PyIter).nextSteps()
      } catch (e) {
        this.taken = NOTHING
        this.ending = false
        throw e
      }
      if (this.take(i, v)) return undefined
    }
    return this.finish()
  }

  override get needsGuest(): boolean {
    return this.inner.length > 0 && (this.inner[0] as PyIter).needsGuest
  }
  override get mayNeedGuest(): boolean {
    for (let i = 0; i < this.inner.length; i++) if ((this.inner[i] as PyIter).mayNeedGuest) return true
    return false
  }
  override lengthHint(): number | undefined {
    let least: number | undefined
    for (const it of this.inner) {
      const n = it.lengthHint()
      if (n === undefined) return undefined
      if (least === undefined || n < least) least = n
    }
    return least
  }
}
PyZip.prototype.cls = zipType

/** Gives an iterator made by a subclass of its type that class. */
export function ofClass<T extends PyIter>(it: T, cls: PyType): T {
  if (cls.heap) it.cls = cls
  return it
}

/** The iterator over `v` without guest code; throws NEED_GUEST. */
export function iterLeaf(v: Value): PyIter {
  const it = iterMaybe(v)
  if (it === undefined) throw NEED_GUEST
  return it
}

/** The iterators over all arguments from `first` on. */
export function iterLeaves(args: readonly Value[], first: number): PyIter[] {
  const out: PyIter[] = []
  for (let i = first; i < args.length; i++) out.push(iterLeaf(args[i] as Value))
  return out
}

/** Does the guest make the iterator of one of them? */
export function anyGuestIterable(args: readonly Value[]): boolean {
  for (let i = 0; i < args.length; i++) if (has(args[i], '__iter__')) return true
  return false
}

/** Binds the arguments of `enumerate`, whose messages are its own. */
function enumerateArguments(args: readonly Value[], keywords: Keywords | null): [Value, Value | undefined] {
  const given = args.length + (keywords?.size ?? 0)
  if (given > 2) throw typeError(`enumerate() takes at most 2 arguments (${given} given)`)
  let iterable = args[0]
  let start = args[1]
  if (keywords != null) for (const [name, value] of keywords) {
    if (name === 'iterable' && args.length < 1) iterable = value
    else if (name === 'start' && args.length < 2) start = value
    else throw typeError(`'${name}' is an invalid keyword argument for enumerate()`)
  }
  if (iterable === undefined) throw typeError("enumerate() missing required argument 'iterable'")
  return [iterable, start]
}

export function registerCombining(): void {
  defineParts([enumerateType], (it: PyEnumerate) => ({ args: [asArgument(it.inner), it.count] }))
  defineParts(
    [zipType],
    (it: PyZip) => (it.strict ? { args: it.inner.map(asArgument), state: true } : { args: it.inner.map(asArgument) }),
    function* (it, state) {
      it.strict = yield* truth(state)
    },
  )
  defineConstructor(
    enumerateType,
    'enumerate(*args, **kwargs)',
    steps(
      function* (cls: PyType, args: readonly Value[], keywords: Keywords | null) {
        const [iterable, start] = enumerateArguments(args, keywords)
        const count = start === undefined ? 0 : yield* index(start)
        return ofClass(new PyEnumerate(yield* iter(iterable), count), cls)
      },
      (cls: PyType, args: readonly Value[], keywords: Keywords | null) => {
        const plain = args.length === 1 && keywords == null
        const [iterable, start] = plain ? [args[0] as Value, undefined] : enumerateArguments(args, keywords)
        const count = start === undefined ? 0 : indexMaybe(start)
        if (count === undefined) throw NEED_GUEST
        return ofClass(new PyEnumerate(iterLeaf(iterable), count), cls)
      },
      (_cls: PyType, args: readonly Value[]) => has(args[0], '__iter__'),
    ),
  )
  defineConstructor(
    zipType,
    'zip(*iterables, strict=)',
    steps(
      function* (cls: PyType, args: readonly Value[], strict: Value | undefined) {
        const exact = strict !== undefined && (yield* truth(strict))
        const inner: PyIter[] = []
        for (const v of args) inner.push(yield* iter(v))
        return ofClass(new PyZip(inner, exact), cls)
      },
      (cls: PyType, args: readonly Value[], strict: Value | undefined) => {
        const exact = strict === undefined ? false : truthMaybe(strict)
        if (exact === undefined) throw NEED_GUEST
        return ofClass(new PyZip(iterLeaves(args, 0), exact), cls)
      },
      (_cls: PyType, args: readonly Value[]) => anyGuestIterable(args),
    ),
  )
}
