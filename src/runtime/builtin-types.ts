/**
 * The builtin type objects, bare. Each type's own folder fills in its slots and methods, so this
 * file has no imports besides the class and nobody needs a cycle to name a type.
 */
import { PyType, setMetaclass } from './type.ts'
import { Ellipsis, NotImplemented, PyBoxed, PyCell, PyFloat, PyTuple, PyWideStr, type Value } from './value.ts'

export const objectType: PyType = new PyType('object', [])
export const typeType: PyType = new PyType('type', [objectType])
objectType.subclassable = typeType.subclassable = true
setMetaclass(typeType)

function builtin(name: string, base: PyType = objectType, subclassable = true): PyType {
  const t = new PyType(name, [base])
  t.subclassable = subclassable
  return t
}

export const noneType: PyType = builtin('NoneType', objectType, false)
export const intType: PyType = builtin('int')
export const boolType: PyType = builtin('bool', intType, false)
export const floatType: PyType = builtin('float')
export const complexType: PyType = builtin('complex')
export const strType: PyType = builtin('str')
export const bytesType: PyType = builtin('bytes')
export const bytearrayType: PyType = builtin('bytearray')
export const memoryviewType: PyType = builtin('memoryview', objectType, false)
export const listType: PyType = builtin('list')
export const tupleType: PyType = builtin('tuple')
export const dictType: PyType = builtin('dict')
export const setType: PyType = builtin('set')
export const frozensetType: PyType = builtin('frozenset')
export const rangeType: PyType = builtin('range', objectType, false)
export const sliceType: PyType = builtin('slice', objectType, false)
export const ellipsisType: PyType = builtin('ellipsis', objectType, false)
export const notImplementedType: PyType = builtin('NotImplementedType', objectType, false)
export const functionType: PyType = builtin('function', objectType, false)
export const builtinFunctionType: PyType = builtin('builtin_function_or_method', objectType, false)
export const methodWrapperType: PyType = builtin('method-wrapper', objectType, false)
export const methodType: PyType = builtin('method', objectType, false)
export const methodDescriptorType: PyType = builtin('method_descriptor', objectType, false)
export const wrapperDescriptorType: PyType = builtin('wrapper_descriptor', objectType, false)
export const getsetDescriptorType: PyType = builtin('getset_descriptor', objectType, false)
export const moduleType: PyType = builtin('module')
export const cellType: PyType = builtin('cell', objectType, false)
export const propertyType: PyType = builtin('property')
export const classmethodType: PyType = builtin('classmethod')
export const staticmethodType: PyType = builtin('staticmethod')
export const superType: PyType = builtin('super')
export const generatorType: PyType = builtin('generator', objectType, false)
export const coroutineType: PyType = builtin('coroutine', objectType, false)
export const coroutineWrapperType: PyType = builtin('coroutine_wrapper', objectType, false)
export const asyncGeneratorType: PyType = builtin('async_generator', objectType, false)
export const codeType: PyType = builtin('code', objectType, false)
export const frameType: PyType = builtin('frame', objectType, false)
export const tracebackType: PyType = builtin('traceback', objectType, false)
export const baseExceptionType: PyType = builtin('BaseException')
methodType.module = functionType.module = 'builtins'
functionType.instanceDict = classmethodType.instanceDict = staticmethodType.instanceDict = true

PyFloat.prototype.cls = floatType
PyWideStr.prototype.cls = strType
PyTuple.prototype.cls = tupleType
PyCell.prototype.cls = cellType
PyBoxed.prototype.cls = objectType
NotImplemented.cls = notImplementedType
Ellipsis.cls = ellipsisType

/** `type(v)`. */
export function typeOf(v: Value): PyType {
  switch (typeof v) {
    case 'number':
    case 'bigint':
      return intType
    case 'string':
      return strType
    case 'boolean':
      return boolType
    default:
      return v === null ? noneType : v.cls
  }
}

/** `type(v).__name__`, for messages. */
export function typeName(v: Value): string {
  return typeOf(v).name
}
