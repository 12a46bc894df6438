/** What an object's class has for the name of a method. */
import { PyFunction, PyStaticMethod, PySuper } from '../runtime/function.ts'
import type { MethodTarget } from '../compile/targets.ts'
import { PyInstance } from '../runtime/instance.ts'
import { PyMethodDescriptor } from '../runtime/native.ts'
import { ownAttribute } from '../runtime/ops/attribute.ts'
import { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'

/** The plain function of the class that `o.name` binds, when nothing on the instance hides it; null for anything else. */
export function methodOf(o: Value, name: string): MethodTarget | null {
  if (!(o instanceof PyInstance) || o.shape === null || o.shape.index.has(name) || !o.cls.plainGetattr) return null
  const m = o.cls.lookup(name)
  return m instanceof PyFunction ? { version: o.cls.version, shape: o.shape, method: m } : null
}

/** The same for a static method. */
export function staticMethodOf(o: Value, name: string): MethodTarget | null {
  if (!(o instanceof PyInstance) || o.shape === null || o.shape.index.has(name) || !o.cls.plainGetattr) return null
  const m = o.cls.lookup(name)
  return m instanceof PyStaticMethod && !m.cls.heap && m.func instanceof PyFunction ? { version: o.cls.version, shape: o.shape, method: m.func, unbound: true } : null
}

/** The class version of an object whose attributes are no fields of a shape, when none of them has the name; else -1. */
export function layeredVersion(o: Value, name: string): number {
  if (typeof o !== 'object' || o === null || (!o.cls.heap && !o.cls.instanceDict)) return -1
  return o.attrs === undefined || ownAttribute(o, name) === undefined ? o.cls.version : -1
}

/**
 * The function or native that `o.name` binds, for an object of a guest class derived from a builtin type, or of a builtin type
 * whose objects have a dict; null for anything else.
 */
export function layeredMethod(o: Value, name: string): PyFunction | PyMethodDescriptor | null {
  if (o instanceof PyInstance || o instanceof PyType || o instanceof PySuper || layeredVersion(o, name) < 0) return null
  const { cls } = o as Exclude<Value, null | boolean | number | bigint | string>
  if (!cls.plainGetattr || cls.slots.getattr !== undefined) return null
  const m = cls.lookup(name)
  return m instanceof PyFunction || m instanceof PyMethodDescriptor ? m : null
}
