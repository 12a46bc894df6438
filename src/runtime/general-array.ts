/**
 * Arrays of values of any kind.
 *
 * The host keeps arrays in kinds: small integers only, numbers only, anything. Code that has met values of every kind changes each array of
 * numbers that it reads to the general kind, one after the other, which costs more than all of its other work. What holds values of any
 * kind is therefore of the general kind from the start: a literal is, as soon as one of its constant elements is no number.
 */
import { PyTuple, type Value } from './value.ts'

/**
 * An array of these values, for code that serves all programs of a process. It is that of a rest parameter and no literal: the host counts
 * for each literal how many of its arrays live on, and where they did it makes all later ones in the old generation. One program that keeps
 * its tuples would make those of all others garbage that only a full collection finds, with everything that they hold.
 */
export function arrayOf<T>(...items: T[]): T[] {
  return items
}

function tupleOf(...items: Value[]): PyTuple {
  return new PyTuple(items)
}

/** An empty array to push values on. */
export function generalArray<T = Value>(): T[] {
  // With room for one value.
  const items: unknown[] = arrayOf(null)
  items.pop()
  return items as T[]
}

export function single(a: Value): PyTuple {
  return tupleOf(a)
}

export function pair(a: Value, b: Value): PyTuple {
  return tupleOf(a, b)
}

export function triple(a: Value, b: Value, c: Value): PyTuple {
  return tupleOf(a, b, c)
}

export function quadruple(a: Value, b: Value, c: Value, d: Value): PyTuple {
  return tupleOf(a, b, c, d)
}
