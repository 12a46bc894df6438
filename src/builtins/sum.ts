/**
 * `sum`. Floats are added with Neumaier's compensation, exactly as CPython 3.12 and later do.
 * Reference: https://docs.python.org/3.13/library/functions.html#sum
 */
import { isGuestIterator } from '../runtime/ops/guest-first.ts'
import { charge, chargeElements } from '../run/meter.ts'
import { typeError } from '../runtime/exception.ts'
import { add, intToFloat } from '../runtime/int/arith.ts'
import type { PyIter } from '../runtime/iter.ts'
import { LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import { steps } from '../runtime/native.ts'
import { binary, binaryMaybe } from '../runtime/ops/binary.ts'
import { fitsLong, isExactFloat, lost } from '../runtime/ops/carry.ts'
import { iter, iterMaybe } from '../runtime/ops/iterate.ts'
import { EXHAUSTED } from '../runtime/iter.ts'
import { EachRequest, NEED_GUEST, type Steps } from '../runtime/steps.ts'
import { PyTuple, type Int, PyFloat, type Value, asInt, asStr } from '../runtime/value.ts'
import { PyByteString, PyBytes } from '../runtime/bytes/bytes.ts'
import { type BuiltinTable, defineFunctions } from './define.ts'

/** A sum under way: exact ints, then compensated floats, then plain `+`. Each phase may only be left for a later one. */
export class Sum {
  total: Value
  private phase: 'int' | 'float' | 'any'
  private compensation = 0

  constructor(start: Value) {
    this.total = start
    const exact = typeof start === 'number' || typeof start === 'bigint'
    this.phase = exact && fitsLong(start as Int) ? 'int' : isExactFloat(start) ? 'float' : 'any'
  }

  /** Adds an item that needs no guest code; false when it may (then nothing has changed, but for `total` being up to date). */
  add(v: Value): boolean {
    if (this.phase === 'int') {
      if (typeof v === 'number' || typeof v === 'boolean' || typeof v === 'bigint') {
        const r = add(this.total as Int, v === true ? 1 : v === false ? 0 : v)
        this.total = r
        if (!fitsLong(r)) this.phase = 'any'
        return true
      }
    } else if (this.phase === 'float') {
      if (isExactFloat(v)) {
        this.addFloat(v.value)
        return true
      }
      const n = asInt(v)
      if (n !== undefined && fitsLong(n)) {
        this.total = new PyFloat((this.total as PyFloat).value + intToFloat(n))
        return true
      }
      this.total = this.result()
      this.phase = 'any'
    }
    const r = binaryMaybe('+', this.total, v)
    if (r === undefined) return false
    this.set(r)
    return true
  }

  addFloat(x: number): void {
    const total = (this.total as PyFloat).value
    const t = total + x
    this.compensation += lost(total, x, t)
    this.total = new PyFloat(t)
  }

  /** The result of a `+` that left the current phase. */
  set(r: Value): void {
    this.phase = this.phase === 'int' && isExactFloat(r) ? 'float' : 'any'
    this.total = r
  }

  result(): Value {
    const c = this.compensation
    if (this.phase !== 'float' || c === 0 || !Number.isFinite(c)) return this.total
    return new PyFloat((this.total as PyFloat).value + c)
  }
}

export function checkStart(start: Value): void {
  if (asStr(start) !== undefined) throw typeError("sum() can't sum strings [use ''.join(seq) instead]")
  if (start instanceof PyByteString && !(start instanceof PyBytes)) throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
  if (start instanceof PyBytes) throw typeError("sum() can't sum bytes [use b''.join(seq) instead]")
}

/** The sum of a list of raw doubles after a float or int start. */
function sumFloats(start: number, items: readonly number[]): Value {
  let total = start
  let c = 0
  for (let i = 0; i < items.length; i++) {
    const x = items[i] as number
    const t = total + x
    c += lost(total, x, t)
    total = t
  }
  if (c !== 0 && Number.isFinite(c)) total += c
  return new PyFloat(total)
}

function sumInts(start: number, items: readonly number[]): Value {
  let total = start
  for (let i = 0; i < items.length; i++) {
    const next = total + (items[i] as number)
    if (!Number.isSafeInteger(next)) {
      let big: Int = total
      for (; i < items.length; i++) big = add(big, items[i] as number)
      return big
    }
    total = next
  }
  return total
}

function sumLeaf(iterable: Value, start: Value | undefined): Value {
  const from = start === undefined ? 0 : start
  if (start !== undefined) checkStart(start)
  if (iterable instanceof PyList && !iterable.cls.heap) {
    if (typeof from === 'number' && iterable.kind === LIST_INT) {
      chargeElements(iterable.items.length)
      return sumInts(from, iterable.items)
    }
    if (iterable.kind === LIST_FLOAT && (typeof from === 'number' || isExactFloat(from))) {
      chargeElements(iterable.items.length)
      // An int start makes the first step a plain int + float.
      if (typeof from === 'number') return sumFloats(from + (iterable.items[0] as number), iterable.items.slice(1))
      return sumFloats(from.value, iterable.items)
    }
  }
  const it = iterMaybe(iterable)
  if (it === undefined || it.mayNeedGuest || (it === iterable && !(iterable instanceof PyTuple) && !plainItems(it))) throw NEED_GUEST
  const sum = new Sum(from)
  for (;;) {
    const v = it.next()
    if (v === undefined) return sum.result()
    charge(1)
    if (!sum.add(v)) throw NEED_GUEST
  }
}

/** A leaf may not take items from an iterator it was given, unless none of them can need guest code. */
function plainItems(it: PyIter): boolean {
  return it.cls.name === 'range_iterator'
}

function* sumSteps(iterable: Value, start: Value | undefined): Steps<Value> {
  if (start !== undefined) checkStart(start)
  const it = yield* iter(iterable)
  const sum = new Sum(start === undefined ? 0 : start)
  const next = it.request
  const request = next === null ? null : new EachRequest(next, (v) => {
    charge(1)
    return sum.add(v)
  })
  for (;;) {
    let v: Value | undefined
    if (request !== null) {
      v = yield request
      if (v === EXHAUSTED) return sum.result()
    } else if (it.needsGuest) v = yield* it.nextSteps()
    else {
      try {
        v = it.next()
      } catch (e) {
        if (e !== NEED_GUEST) throw e
        v = yield* it.nextSteps()
      }
    }
    if (v === undefined) return sum.result()
    charge(1)
    if (!sum.add(v)) sum.set(yield* binary('+', sum.total, v))
  }
}

export function defineSum(into: BuiltinTable): void {
  defineFunctions(into, { 'sum(iterable, /, start=)': steps(sumSteps, sumLeaf, isGuestIterator) })
}
