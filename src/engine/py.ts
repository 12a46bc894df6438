/** Values that JavaScript has no literal for: `py.float(1)`, `py.tuple([1, 2])`. */

/** A number that is a float in the script even when it is whole. */
export class FloatValue {
  readonly value: number
  constructor(value: number) {
    if (typeof value !== 'number') throw new TypeError('py.float() takes a number')
    this.value = value
  }
}

const tuples: WeakSet<object> = new WeakSet()

/** @internal Marks an array as a tuple and freezes it. */
export function markTuple<T extends readonly unknown[]>(items: T): Readonly<T> {
  tuples.add(items)
  return Object.freeze(items)
}

/** @internal */
export function isTuple(array: object): boolean {
  return tuples.has(array)
}

export const py: {
  /** A float: `py.float(1)` arrives as 1.0, where plain 1 is an int. */
  float(value: number): FloatValue
  /** A tuple, as a frozen array. */
  tuple<T extends readonly unknown[]>(items: T): Readonly<T>
} = {
  float: (value) => new FloatValue(value),
  tuple: (items) => markTuple([...items] as unknown as typeof items),
}
