/**
 * What methods of the guest have answered about the keys of a lookup in progress, so that its leaf can be tried again with them
 * (run/keyed.ts): nothing else of the lookup has to wait for the guest's code.
 */
import { PyFunction } from '../function.ts'
import type { PyInstance } from '../instance.ts'
import type { Int, PyObject, Value } from '../value.ts'

export class Answers {
  readonly hashed: PyObject
  readonly hash: Int
  /** Pairs that have been compared, and what came of it; most lookups compare none. */
  private compared: { readonly a: Value; readonly b: Value; readonly same: boolean }[] | null = null
  /** What the leaf could not do without: are these two equal? */
  question: { readonly a: PyInstance; readonly b: PyInstance; readonly method: PyFunction } | null = null

  constructor(hashed: PyObject, hash: Int) {
    this.hashed = hashed
    this.hash = hash
  }

  knows(v: Value): boolean {
    return v === this.hashed
  }

  /** Are two keys of a class with an `__eq__` of the guest's equal? undefined: that is noted as the question. */
  equal(a: PyInstance, b: PyInstance): boolean | undefined {
    if (this.compared !== null) for (const pair of this.compared) if (pair.a === a && pair.b === b) return pair.same
    const method = a.cls.guestLookup('__eq__')
    this.question = method instanceof PyFunction ? { a, b, method } : null
    return undefined
  }

  note(a: Value, b: Value, same: boolean): void {
    ;(this.compared ??= []).push({ a, b, same })
  }
}

/** Those of the lookup that is being tried; null nearly always. */
export const answers: { current: Answers | null } = { current: null }
