/** Functions of the module `typing`, for natives that are written there. */
import { importAbsolute } from '../../run/imports.ts'
import { getattr } from '../ops/attribute.ts'
import { type Steps, call } from '../steps.ts'
import type { Keywords } from '../native.ts'
import type { Value } from '../value.ts'

export function* fromTyping(name: string, args: Value[], keywords: Keywords | null = null): Steps<Value> {
  return yield* call(yield* getattr(yield* importAbsolute('typing'), name), args, keywords)
}
