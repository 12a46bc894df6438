/** What generated code computes: a piece of JavaScript without effects, the form of its value and, for ints, its range. */
export type Rep = 'int' | 'float' | 'bool' | 'any'

export interface JsValue {
  /** Pure: a name, a literal or an operator on such. Evaluating it twice or later in the same statement gives the same. */
  readonly js: string
  readonly rep: Rep
  /** Bounds of an int, both inclusive. */
  readonly lo: number
  readonly hi: number
}

/** The largest int that is a host number. */
export const MAX = Number.MAX_SAFE_INTEGER
export const MAX32 = 2 ** 31 - 1
export const MIN32 = -(2 ** 31)

export function intValue(js: string, lo: number = -MAX, hi: number = MAX): JsValue {
  return { js, rep: 'int', lo, hi }
}
export function floatValue(js: string): JsValue {
  return { js, rep: 'float', lo: 0, hi: 0 }
}
export function boolValue(js: string): JsValue {
  return { js, rep: 'bool', lo: 0, hi: 0 }
}
export function anyValue(js: string): JsValue {
  return { js, rep: 'any', lo: 0, hi: 0 }
}

/** Is it a number that V8 keeps as a 32-bit integer? */
export function fits32(v: JsValue): boolean {
  return v.rep === 'int' && v.lo >= MIN32 && v.hi <= MAX32
}

/** A finite number as a literal; -0 keeps its sign. */
export function literal(n: number): string {
  const text = Object.is(n, -0) ? '-0' : String(n)
  return text.startsWith('-') ? `(${text})` : text
}
