/**
 * `fsum`, `sumprod`, `prod`: over any iterables, with dunders of the items where they are no plain numbers.
 * Reference: https://docs.python.org/3.13/library/math.html#math.sumprod
 */
import { charge } from '../../run/meter.ts'
import { overflowError, valueError } from '../../runtime/exception.ts'
import { real } from '../../runtime/float/coerce.ts'
import type { PyIter } from '../../runtime/iter.ts'
import { ExactSum, ProductSum } from '../../runtime/libm/index.ts'
import { binary, binaryMaybe } from '../../runtime/ops/binary.ts'
import { iter } from '../../runtime/ops/iterate.ts'
import type { Steps } from '../../runtime/steps.ts'
import { type Int, PyFloat, type Value } from '../../runtime/value.ts'

function* nextOf(it: PyIter): Steps<Value | undefined> {
  return it.mayNeedGuest ? yield* it.nextSteps() : it.next()
}

function* multiply(a: Value, b: Value): Steps<Value> {
  return binaryMaybe('*', a, b) ?? (yield* binary('*', a, b))
}

function* plus(a: Value, b: Value): Steps<Value> {
  return binaryMaybe('+', a, b) ?? (yield* binary('+', a, b))
}

export function* fsum(iterable: Value): Steps<Value> {
  const it = yield* iter(iterable)
  const sum = new ExactSum()
  for (let i = 0; ; i++) {
    const v = yield* nextOf(it)
    if (v === undefined) break
    if ((i & 15) === 0) charge(1)
    if (!sum.add(yield* real(v))) throw overflowError('intermediate overflow in fsum')
  }
  return total(sum)
}

function total(sum: ExactSum): PyFloat {
  const r = sum.result()
  if (r === undefined) throw valueError('-inf + inf in fsum')
  return new PyFloat(r)
}

/** As `fsum`, of a plain list or tuple of floats and ints; undefined for all else. */
export function fsumOfItems(items: readonly Value[]): Value | undefined {
  const sum = new ExactSum()
  for (let i = 0; i < items.length; i++) {
    const v = items[i] as Value
    const x = typeof v === 'number' ? v : v instanceof PyFloat ? v.value : undefined
    if (x === undefined) return undefined
    if ((i & 15) === 0) charge(1)
    if (!sum.add(x)) throw overflowError('intermediate overflow in fsum')
  }
  return total(sum)
}

export function* prod(iterable: Value, start: Value | undefined): Steps<Value> {
  const it = yield* iter(iterable)
  let result: Value = start === undefined ? 1 : start
  for (let i = 0; ; i++) {
    const v = yield* nextOf(it)
    if (v === undefined) return result
    if ((i & 15) === 0) charge(1)
    result = yield* multiply(result, v)
  }
}

/** An int in a C long: CPython adds those up apart, and the place where it stops doing so decides later roundings. */
function fitsLong(n: Value | undefined): n is Int {
  return typeof n === 'number' || (typeof n === 'bigint' && n >= -(1n << 63n) && n < 1n << 63n)
}

/** A factor of a float: a float itself, an int or a bool. */
function factor(v: Value): number | undefined {
  if (v instanceof PyFloat && !v.cls.heap) return v.value
  if (typeof v === 'number') return v
  if (typeof v === 'boolean') return v ? 1 : 0
  if (typeof v === 'bigint') {
    const x = Number(v)
    return Number.isFinite(x) ? x : undefined
  }
  return undefined
}

export function* sumprod(p: Value, q: Value): Steps<Value> {
  const ps = yield* iter(p)
  const qs = yield* iter(q)
  let total: Value = 0
  // As long as all are small ints, then as long as each pair holds a float, sums are kept apart: exact, then in triple length.
  let ints: bigint | undefined = 0n
  let intsUsed = false
  let floats: ProductSum | undefined = new ProductSum()
  let floatsUsed = false
  for (let i = 0; ; i++) {
    const x = yield* nextOf(ps)
    const y = yield* nextOf(qs)
    if ((x === undefined) !== (y === undefined)) throw valueError('Inputs are not the same length')
    if ((i & 15) === 0) charge(1)
    if (ints !== undefined) {
      if (fitsLong(x) && fitsLong(y)) {
        const product = BigInt(x) * BigInt(y)
        if (fitsLong(product) && fitsLong(ints + product)) {
          ints += product
          intsUsed = true
          continue
        }
      }
      if (intsUsed) total = yield* plus(total, normalized(ints))
      ints = undefined
    }
    if (floats !== undefined) {
      if (x !== undefined && y !== undefined && (x instanceof PyFloat || y instanceof PyFloat)) {
        const a = factor(x)
        const b = factor(y)
        if (a !== undefined && b !== undefined && floats.add(a, b)) {
          floatsUsed = true
          continue
        }
      }
      if (floatsUsed) total = yield* plus(total, new PyFloat(floats.total()))
      floats = undefined
    }
    if (x === undefined || y === undefined) return total
    total = yield* plus(total, yield* multiply(x, y))
  }
}

function normalized(n: bigint): Value {
  return Number.isSafeInteger(Number(n)) ? Number(n) : n
}
