/**
 * Arrays of values of any kind.
 *
 * The host keeps arrays in kinds: small integers only, numbers only, anything. Code that has met values of every kind changes each array of
 * numbers that it reads to the general kind, one after the other, which costs more than all of its other work. What holds values of any
 * kind is therefore of the general kind from the start: a literal is, as soon as one of its constant elements is no number.
 */
import { PyTuple, type Value } from './value.ts'

/** Not written in the literal: an array of constants only would be shared, and copied at the first change. */
const NOTHING: null = ((): null => null)()

/** An empty array to push values on. */
export function generalArray<T = Value>(): T[] {
  const items: unknown[] = [NOTHING]
  items.pop()
  return items as T[]
}

export function single(a: Value): PyTuple {
  const items: Value[] = [NOTHING]
  items[0] = a
  return new PyTuple(items)
}

export function pair(a: Value, b: Value): PyTuple {
  const items: Value[] = [null, b]
  items[0] = a
  return new PyTuple(items)
}

export function triple(a: Value, b: Value, c: Value): PyTuple {
  const items: Value[] = [null, b, c]
  items[0] = a
  return new PyTuple(items)
}

export function quadruple(a: Value, b: Value, c: Value, d: Value): PyTuple {
  const items: Value[] = [null, b, c, d]
  items[0] = a
  return new PyTuple(items)
}
