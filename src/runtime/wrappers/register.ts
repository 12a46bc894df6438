import { registerClassMethod } from './class-method.ts'
import { registerCode } from './code.ts'
import { registerFunction } from './function.ts'
import { registerGenericAlias } from './generic-alias.ts'
import { registerMethods } from './method.ts'
import { registerModule } from './module.ts'
import { registerProperty } from './property.ts'
import { registerSuper } from './super.ts'
import { registerUnion } from './union.ts'
import { registerTypeAlias } from '../typing/alias.ts'
import { registerGeneric } from '../typing/generic.ts'
import { registerTypeParams } from '../typing/params.ts'

/** Functions, methods, properties, super, modules, and the objects of annotations. */
export function registerWrappers(): void {
  registerCode()
  registerFunction()
  registerMethods()
  registerProperty()
  registerClassMethod()
  registerSuper()
  registerModule()
  registerGenericAlias()
  registerUnion()
  registerTypeParams()
  registerTypeAlias()
  registerGeneric()
}
