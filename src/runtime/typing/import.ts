/** Functions of the module `_generic`, where the Python part of generic classes is. */
import { importAbsolute } from '../../run/imports.ts'
import { getattr } from '../ops/attribute.ts'
import { type Steps, call } from '../steps.ts'
import type { Keywords } from '../native.ts'
import type { Value } from '../value.ts'

export function* fromTyping(name: string, args: Value[], keywords: Keywords | null = null): Steps<Value> {
  return yield* call(yield* getattr(yield* importAbsolute('_generic'), name), args, keywords)
}
