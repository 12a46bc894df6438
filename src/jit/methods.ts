/** What an instance's class has for the name of a method. */
import { PyFunction } from '../runtime/function.ts'
import { PyInstance, type Shape } from '../runtime/instance.ts'
import type { Value } from '../runtime/value.ts'

/** What one class version and shape make of a method name: one way of a compiled site. */
export interface MethodTarget {
  version: number
  readonly shape: Shape
  method: PyFunction
}

/** The plain function of the class that `o.name` binds, when nothing on the instance hides it; null for anything else. */
export function methodOf(o: Value, name: string): MethodTarget | null {
  if (!(o instanceof PyInstance) || o.shape === null || o.shape.index.has(name) || !o.cls.plainGetattr) return null
  const m = o.cls.lookup(name)
  return m instanceof PyFunction ? { version: o.cls.version, shape: o.shape, method: m } : null
}
