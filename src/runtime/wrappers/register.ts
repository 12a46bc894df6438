import { memberDescriptorType } from '../class/slots.ts'
import {
  builtinFunctionType, classmethodType, codeType, functionType, getsetDescriptorType, methodDescriptorType, methodType, methodWrapperType, moduleType, propertyType,
  staticmethodType, superType, wrapperDescriptorType,
} from '../builtin-types.ts'
import { fillTogether } from '../fill.ts'
import { genericAliasType } from '../ops/class-getitem.ts'
import { registerTypeAlias, typeAliasType } from '../typing/alias.ts'
import { genericType, registerGeneric } from '../typing/generic.ts'
import { noDefaultType, paramTypes, partTypes, registerTypeParams, unpacked } from '../typing/params.ts'
import { registerClassMethod } from './class-method.ts'
import { registerCode } from './code.ts'
import { registerFunction } from './function.ts'
import { registerGenericAlias } from './generic-alias.ts'
import { registerMethods } from './method.ts'
import { registerModule } from './module.ts'
import { registerProperty } from './property.ts'
import { registerSuper } from './super.ts'
import { registerUnion, unionType } from './union.ts'

/** Functions, methods, properties, super, modules, and the objects of annotations. */
export function registerWrappers(): void {
  codeType.fillLater(registerCode)
  functionType.fillLater(registerFunction)
  fillTogether([methodType, builtinFunctionType, methodWrapperType, methodDescriptorType, wrapperDescriptorType, getsetDescriptorType, memberDescriptorType], registerMethods)
  propertyType.fillLater(registerProperty)
  fillTogether([classmethodType, staticmethodType], registerClassMethod)
  superType.fillLater(registerSuper)
  moduleType.fillLater(registerModule)
  const params = [noDefaultType, unpacked, ...Object.values(paramTypes), ...Object.values(partTypes)]
  fillTogether([genericAliasType, unionType, typeAliasType, genericType, ...params], () => {
    registerGenericAlias()
    registerUnion()
    registerTypeParams()
    registerTypeAlias()
    registerGeneric()
  })
}
