/** `f(*args)` and displays with `*`: steps over the list or dict that collects the arguments. */
import { extend, extendLeaf } from '../compile/extend.ts'
import { callSpread } from '../run/call.ts'
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import type { PyDict } from '../runtime/dict/dict.ts'
import type { PyList } from '../runtime/list/list.ts'
import type { Value } from '../runtime/value.ts'

export function callWith(callee: Value, args: PyList, keywords: PyDict | null): Outcome {
  return callSpread(callee, args.given(), keywords)
}

export function extendStep(into: Value, how: 'list' | 'set' | 'dict' | 'args' | 'kwargs', v: Value, callee: Value | undefined): Outcome {
  return extendLeaf(into, how, v) ? null : drive(extend(into, how, v, callee))
}
