/**
 * Arrays of values of any kind.
 *
 * The host keeps arrays in kinds: small integers only, numbers only, anything. Code that has met values of every kind changes each array of
 * numbers that it reads to the general kind, one after the other, which costs more than all of its other work. What holds values of any
 * kind is therefore of the general kind from the start: a literal is, as soon as one of its constant elements is no number.
 */
import { PyTuple, type Value } from './value.ts'

/**
 * The arrays are those of rest parameters, and no literals: for each literal the host counts how many of its arrays live on, and makes those
 * of a literal whose arrays did in the old generation at once. The literals here would serve all programs of a process, so that one which
 * keeps its tuples would make those of all others garbage that only a full collection finds, with everything they hold.
 */
function general(...items: unknown[]): unknown[] {
  return items
}

function tupleOf(...items: Value[]): PyTuple {
  return new PyTuple(items)
}

/** An empty array to push values on. */
export function generalArray<T = Value>(): T[] {
  // With room for one value.
  const items = general(null)
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
