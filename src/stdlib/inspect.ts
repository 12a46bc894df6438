/** `_inspect`: how natives are declared. The module itself is text of the language. */
import { PyType } from '../runtime/type.ts'
import type { PyModule } from '../runtime/function.ts'
import { NativeSpec, PyBuiltin, PyClassMethodDescriptor, PyMethodDescriptor } from '../runtime/native.ts'
import type { Value } from '../runtime/value.ts'
import { nativeModule } from './module.ts'

/** The parameters in the notation of help(), `self` in front where it is not bound; None when they are not known. */
function signatureText(v: Value): Value {
  if (v instanceof PyBuiltin) return v.spec.wrapper && v.self === undefined ? null : text(v.spec, null)
  if (v instanceof PyMethodDescriptor) return text(v.spec, 'self')
  if (v instanceof PyClassMethodDescriptor) return text(v.spec, 'type')
  if (v instanceof PyType && !v.heap && v.construct instanceof NativeSpec) return text(v.construct, null)
  return null
}

function text(spec: NativeSpec, receiver: string | null): string {
  const parts: string[] = []
  if (receiver !== null) parts.push(receiver)
  const positionalOnly = spec.positionalOnly + (receiver === null ? 0 : 1)
  if (receiver !== null && spec.positionalOnly === 0) parts.push('/')
  spec.params.forEach((name, i) => {
    if (i === spec.positional) parts.push(spec.variadic ? '*args' : '*')
    parts.push(i < spec.required ? name : `${name}=`)
    if (i + 1 === spec.positionalOnly && positionalOnly > 0) parts.push('/')
  })
  if (spec.variadic && spec.params.length <= spec.positional) parts.push('*args')
  if (spec.varKeywords) parts.push('**kwargs')
  return `(${parts.join(', ')})`
}

export function makeInspect(): PyModule {
  return nativeModule('_inspect', { 'signature_text(object, /)': signatureText })
}
