/**
 * `range` objects and their iterators.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#ranges
 */
import { chargeMemory } from '../run/meter.ts'
import { rangeType } from './builtin-types.ts'
import { PyIter } from './iter.ts'
import { iteratorType } from './iterators/types.ts'
import { type Int, PyObject, type Value, normalizeInt } from './value.ts'

export { registerRange } from './iterators/range.ts'

export const rangeIteratorType = iteratorType('range_iterator')
export const longRangeIteratorType = iteratorType('longrange_iterator')

/** How many elements `range(start, stop, step)` has; step is not zero. */
export function rangeLength(start: Int, stop: Int, step: Int): Int {
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') {
    const distance = step > 0 ? stop - start : start - stop
    if (distance <= 0) return 0
    // Up to 2^53 the division is exact enough for the floor: the remainder decides.
    if (distance <= Number.MAX_SAFE_INTEGER) {
      const size = Math.abs(step)
      const rest = distance % size
      return (distance - rest) / size + (rest === 0 ? 0 : 1)
    }
  }
  const a = BigInt(start)
  const b = BigInt(stop)
  const c = BigInt(step)
  const distance = c > 0n ? b - a : a - b
  if (distance <= 0n) return 0
  const size = c > 0n ? c : -c
  return normalizeInt((distance - 1n) / size + 1n)
}

export class PyRange extends PyObject {
  readonly start: Int
  readonly stop: Int
  readonly step: Int
  readonly length: Int
  /** `step` must not be zero. */
  constructor(start: Int, stop: Int, step: Int) {
    super()
    chargeMemory(56)
    this.start = start
    this.stop = stop
    this.step = step
    this.length = rangeLength(start, stop, step)
  }

  /** The element at a valid index. */
  at(i: Int): Int {
    if (typeof i === 'number' && typeof this.start === 'number' && typeof this.step === 'number') {
      const product = i * this.step
      const n = this.start + product
      if (Number.isSafeInteger(product) && Number.isSafeInteger(n)) return n
    }
    return normalizeInt(BigInt(this.start) + BigInt(i) * BigInt(this.step))
  }

  iterate(): PyIter {
    const { start, stop, step } = this
    if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') return new PyRangeIter(start, stop, step)
    return new PyLongRangeIter(BigInt(start), BigInt(step), BigInt(this.length))
  }

  /** An iterator over the elements from last to first. */
  iterateBackward(): PyIter {
    const { start, step, length } = this
    const last = this.at(typeof length === 'number' ? length - 1 : length - 1n)
    if (typeof last === 'number' && typeof start === 'number' && typeof step === 'number' && Number.isSafeInteger(start - step)) {
      return new PyRangeIter(last, start - step, -step)
    }
    return new PyLongRangeIter(BigInt(last), -BigInt(step), BigInt(length))
  }
}
PyRange.prototype.cls = rangeType

/** Over safe ints; compiled loops drive its fields themselves. */
export class PyRangeIter extends PyIter {
  current: number
  stop: number
  step: number
  constructor(start: number, stop: number, step: number) {
    super()
    this.current = start
    this.stop = stop
    this.step = step
  }
  next(): Value | undefined {
    const n = this.current
    if (this.step > 0 ? n >= this.stop : n <= this.stop) return undefined
    this.current = n + this.step
    return n
  }
  override lengthHint(): number {
    return Number(rangeLength(this.current, this.stop, this.step))
  }
}
PyRangeIter.prototype.cls = rangeIteratorType

/** Over ints of any size. */
export class PyLongRangeIter extends PyIter {
  private current: bigint
  private readonly step: bigint
  private left: bigint
  constructor(start: bigint, step: bigint, length: bigint) {
    super()
    this.current = start
    this.step = step
    this.left = length
  }
  next(): Value | undefined {
    if (this.left === 0n) return undefined
    const n = this.current
    this.current = n + this.step
    this.left--
    return normalizeInt(n)
  }
  override lengthHint(): number {
    return Number(this.left)
  }
}
PyLongRangeIter.prototype.cls = longRangeIteratorType
