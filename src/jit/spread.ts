/** `f(*args)` and displays with `*`: steps over the list or dict that collects the arguments. */
import { extend, mergeStrs } from '../compile/extend.ts'
import { callSpread } from '../run/call.ts'
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { chargeElements } from '../run/meter.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyList } from '../runtime/list/list.ts'
import { PyTuple, type Value } from '../runtime/value.ts'

export function callWith(callee: Value, args: PyList, keywords: PyDict | null): Outcome {
  return callSpread(callee, args.toArray(), keywords)
}

export function extendStep(into: Value, how: 'list' | 'set' | 'dict' | 'args' | 'kwargs', v: Value, callee: Value | undefined): Outcome {
  if (into instanceof PyList && (v instanceof PyTuple || v instanceof PyList) && !v.cls.heap) {
    const items = v instanceof PyTuple ? v.items : v.toArray()
    chargeElements(items.length)
    for (let i = 0; i < items.length; i++) into.push(items[i] as Value)
    return null
  }
  if (into instanceof PyDict && v instanceof PyDict && !v.cls.heap && mergeStrs(into, v, how === 'kwargs')) return null
  return drive(extend(into, how, v, callee))
}
