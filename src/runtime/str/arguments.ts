/**
 * Arguments of str and bytes methods: receivers, sizes, slice bounds, and how a native waits for a
 * guest `__index__`.
 */
import { chargeMemory } from '../../run/meter.ts'
import { typeName, typeOf } from '../builtin-types.ts'
import { MemoryError, overflowError, raise, typeError } from '../exception.ts'
import { StepsBody, steps } from '../native.ts'
import { fitIndex, index, indexMaybe, isIndex } from '../ops/index.ts'
import { truthMaybe } from '../ops/truth.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { type Int, PyBoxed, PyObject, type Str, type Value, asInt, asStr } from '../value.ts'

/** No str or bytes is longer: below every host's limit, so that the guest's MemoryError comes first. */
export const MAX_LENGTH: number = 2 ** 28

/** Charges the memory of a str about to be made (four bytes a character if it may be wide), and refuses one that the host couldn't hold. */
export function chargeText(length: number, wide = false): void {
  if (length > 32) {
    chargeMemory(wide ? 4 * length : 2 * length)
    if (length > MAX_LENGTH) throw raise(MemoryError)
  }
}

/** The str behind the receiver of a str method. */
export function receiver(self: Value): Str {
  return self instanceof PyBoxed ? (self.value as Str) : (self as Str)
}

/** The type of an argument as CPython's argument parser words it. */
export function argumentName(v: Value): string {
  return v === null ? 'None' : typeName(v)
}

/** A str argument of a method; `which` as in `find() argument 1`. */
export function strArgument(v: Value, which: string): Str {
  if (typeof v === 'string') return v
  const s = asStr(v)
  if (s === undefined) throw typeError(`${which} must be str, not ${argumentName(v)}`)
  return s
}

/** Would `operator.index(v)` run guest code? */
function indexNeedsGuest(v: unknown): v is Value {
  return v instanceof PyObject && asInt(v) === undefined && typeOf(v).heap && typeOf(v).guestLookup('__index__') !== undefined
}

/** An index of any size; NEED_GUEST where a guest `__index__` must run. */
export function indexArgument(v: Value): Int {
  const n = indexMaybe(v)
  if (n === undefined) throw NEED_GUEST
  return n
}

/** A truth value; NEED_GUEST where a guest `__bool__` or `__len__` must run. */
export function truthArgument(v: Value): boolean {
  const known = truthMaybe(v)
  if (known === undefined) throw NEED_GUEST
  return known
}

/** A size as natives take it (a C ssize_t); `missing` when not given. */
export function sizeArgument(v: Value | undefined, missing: number): number {
  if (v === undefined) return missing
  if (typeof v === 'number') return v
  return fitIndex(indexArgument(v), overflowError, 'Python int too large to convert to C ssize_t')
}

/** A bound of `find`, `count`, `startswith`, ...: None or an index, clamped to 0..; the caller clamps from above. */
export function boundArgument(v: Value | undefined, missing: number, length: number): number {
  if (v === undefined || v === null) return missing
  let n: Int
  if (typeof v === 'number') n = v
  else {
    if (!isIndex(v)) throw typeError('slice indices must be integers or None or have an __index__ method')
    n = indexArgument(v)
    if (typeof n !== 'number') n = n < 0n ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER
  }
  if (n >= 0) return n
  n += length
  return n < 0 ? 0 : n
}

/** A native whose arguments at `positions` (the receiver is 0) may be objects with a guest `__index__`. */
export function withIndexes(leaf: (...args: any[]) => Value, ...positions: number[]): StepsBody {
  return steps(function* (...args: any[]) {
    for (const position of positions) {
      const v: unknown = args[position]
      if (indexNeedsGuest(v)) args[position] = yield* index(v)
    }
    return leaf(...args)
  }, leaf)
}

/** Runs steps as a leaf: NEED_GUEST when they ask for a call. Only for steps without any effect before their first call. */
export function leafOf<T>(work: Steps<T>): T {
  const first = work.next()
  if (first.done === true) return first.value
  work.return(undefined as T)
  throw NEED_GUEST
}
