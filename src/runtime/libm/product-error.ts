/** What a product of doubles loses by rounding: of `double-double.ts`, whose other functions few scripts need. */

// Veltkamp's constant 2**27 + 1 splits a double into two halves of at most 26 bits each.
const SPLITTER = 134217729

/** The rounding error a * b - p of the product p = RN(a * b), exact unless something over- or underflows. */
export function productError(a: number, b: number, p: number): number {
  const at = SPLITTER * a
  const ah = at - (at - a)
  const al = a - ah
  const bt = SPLITTER * b
  const bh = bt - (bt - b)
  const bl = b - bh
  return ah * bh - p + ah * bl + al * bh + al * bl
}
