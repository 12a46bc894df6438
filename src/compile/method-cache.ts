/** What `o.name(...)` calls, found on the class and kept by class version and shape. */
import type { Code } from '../run/code.ts'
import { PyFunction, PySuper } from '../runtime/function.ts'
import { PyInstance, type Shape } from '../runtime/instance.ts'
import { PyMethodDescriptor } from '../runtime/native.ts'
import { ownAttribute } from '../runtime/ops/attribute.ts'
import { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { noteMethod } from './targets.ts'

interface CachedMethod {
  readonly version: number
  /** The receiver's shape, which has no field of the method's name; null for objects without shapes. */
  readonly shape: Shape | null
  /** Receivers may have attributes in a dict, which is asked each time. */
  readonly own: boolean
  readonly method: Value
}

/** A polymorphic inline cache: what `o.name(...)` calls, by class version and shape. */
export class MethodCache {
  private readonly code: Code
  private readonly name: string
  private readonly id: number
  private entries: CachedMethod[] = []
  constructor(code: Code, name: string, id: number) {
    this.code = code
    this.name = name
    this.id = id
  }

  /** The method, if it is a plain function or builtin method of the class that nothing on the object hides. */
  find(t: PyType, o: Value): CachedMethod | null {
    const shape = o instanceof PyInstance ? o.shape : null
    const entries = this.entries
    for (let i = 0; i < entries.length; i++) {
      const e = entries[i] as CachedMethod
      if (e.version === t.version && e.shape === shape) return e.own && ownAttribute(o, this.name) !== undefined ? null : e
    }
    return this.fill(t, o, shape)
  }

  private fill(t: PyType, o: Value, shape: Shape | null): CachedMethod | null {
    const name = this.name
    if ((t.heap && !t.plainGetattr) || o instanceof PySuper || o instanceof PyType || t.slots.getattr !== undefined) return null
    let own = false
    if (o instanceof PyInstance) {
      // Attributes in a dict may come and go without a change of shape.
      if (shape === null || shape.index.has(name)) return null
    } else if (typeof o === 'object' && o !== null && (o.attrs !== undefined || t.instanceDict)) {
      if (ownAttribute(o, name) !== undefined) return null
      own = true
    }
    const method = t.lookup(name)
    if (!(method instanceof PyFunction || method instanceof PyMethodDescriptor)) return null
    if (shape !== null && method instanceof PyFunction) noteMethod(this.code, this.id, { version: t.version, shape, method })
    const entry: CachedMethod = { version: t.version, shape, own, method }
    if (this.entries.length >= 4) this.entries.shift()
    this.entries.push(entry)
    return entry
  }
}
