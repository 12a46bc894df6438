/**
 * What tells that a native will run the guest's code: the class of an argument has a method of the guest's for it. The native's leaf, which
 * would have to throw to say so, is not asked then (`guestFirst` of a native).
 */
import { PyFunction } from '../function.ts'
import { answers } from './answers.ts'
import { PyObject, type Value } from '../value.ts'
import { PyIter } from '../iter.ts'

/** Has the class of the value one of these methods from the guest? */
export function has(v: Value | undefined, name: string, other?: string): boolean {
  if (!(v instanceof PyObject) || !v.cls.heap) return false
  return v.cls.guestLookup(name) !== undefined || (other !== undefined && v.cls.guestLookup(other) !== undefined)
}

/** The same as a predicate of a native's first argument. */
export const hasOwn = (name: string): ((v: Value) => boolean) => (v) => has(v, name)

/** And of the argument of a constructor. */
export const madeOf = (name: string, other?: string): ((cls: unknown, v: Value | undefined) => boolean) => (_cls, v) => has(v, name, other)

/** Has its class a `__hash__` from the guest? */
export function hasGuestHash(v: Value): boolean {
  return v instanceof PyObject && v.cls.heap && v.cls.guestHash !== undefined
}

/** Does the guest's code hash it? */
export function isGuestKey(v: Value): boolean {
  if (!(v instanceof PyObject) || !v.cls.heap || answers.current?.knows(v) === true) return false
  const hash = v.cls.guestHash
  return hash instanceof PyFunction && hash.code.leaf === null
}

/** Is it an iterator, of which a leaf that may give up takes nothing, or does the guest make its iterator? */
export function isIterator(v: Value | undefined): boolean {
  return v instanceof PyIter || has(v, '__iter__')
}

/** And one that even a leaf that does not give up takes nothing of? */
export function isGuestIterator(v: Value | undefined): boolean {
  return v instanceof PyIter ? v.cls.heap || v.mayNeedGuest : has(v, '__iter__')
}
