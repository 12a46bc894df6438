/** `__annotations__` of a namespace that is about to get annotated names. */
import { rt } from '../run/state.ts'
import { KeyError, PyException } from '../runtime/exception.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { NativeSpec, PyBuiltin } from '../runtime/native.ts'
import { getitem, setitem } from '../runtime/ops/subscript.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Frame } from '../run/frame.ts'
import type { Value } from '../runtime/value.ts'

/** Makes it in the running frame's namespace, unless it is there. */
export const setUpAnnotations: PyBuiltin = new PyBuiltin(new NativeSpec('setUpAnnotations()', null, function* (): Steps<Value> {
  const f = rt.frame as Frame
  const space = (f.x as Value) ?? f.fn.globals.dict
  if (space instanceof PyDict && !space.cls.heap) {
    if (space.getStr('__annotations__') === undefined) space.setStr('__annotations__', new PyDict())
    return null
  }
  try {
    yield* getitem(space, '__annotations__')
  } catch (e) {
    if (!(e instanceof PyException && e.cls.isSubtype(KeyError))) throw e
    yield* setitem(space, '__annotations__', new PyDict())
  }
  return null
}))
