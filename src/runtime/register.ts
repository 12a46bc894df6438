/** Says how each builtin type is filled in when it is first used. Called once, before the first guest value is made. */
import {
  asyncGeneratorType, boolType, bytearrayType, bytesType, cellType, complexType, coroutineType, coroutineWrapperType, dictType, ellipsisType, floatType, frameType,
  frozensetType, generatorType, intType, listType, memoryviewType, noneType, notImplementedType, rangeType, setType, sliceType, strType, tracebackType, tupleType, typeOf,
} from './builtin-types.ts'
import { registerExceptionFields } from './exceptions/fields.ts'
import { BaseExceptionGroup, ExceptionGroup } from './exception.ts'
import { groups } from './exceptions/group-part.ts'
import { inheritConstructors, registerBaseException } from './exceptions/base.ts'
import { registerTraceback } from './exceptions/traceback.ts'
import { registerBool } from './bool.ts'
import { bytesPart } from './bytes/methods-part.ts'
import { powers } from './complex/powers-part.ts'
import { PyDict } from './dict/dict.ts'
import { registerDict } from './dict/methods.ts'
import { dictItemsType, dictKeysType, dictValuesType } from './dict/views.ts'
import { installDunders } from './dunders.ts'
import { fillTogether } from './fill.ts'
import { registerFloat } from './float/methods.ts'
import { registerInt } from './int/methods.ts'
import { distrustShapes, setDictMaker } from './instance.ts'
import { filterType, mapType } from './iterators/apply.ts'
import { enumerateType, zipType } from './iterators/combine.ts'
import { reversedType } from './iterators/reversed.ts'
import { registerIterators } from './iterators/register.ts'
import { registerRange } from './iterators/range.ts'
import { registerList } from './list/methods.ts'
import { setReceiverCheck } from './native.ts'
import { registerNone } from './none.ts'
import { registerObject } from './object/object.ts'
import { mappingProxyType, registerMappingProxy } from './object/mappingproxy.ts'
import { registerSingletons } from './object/singletons.ts'
import { registerType } from './object/type.ts'
import { registerRefills } from './refill.ts'
import { registerSet } from './set/methods.ts'
import { registerSlice } from './slice.ts'
import { registerUnicodeErrors } from './str/codec-errors.ts'
import { registerStr } from './str/methods.ts'
import { registerTuple } from './tuple/tuple.ts'
import { PySet } from './set/set.ts'
import { setDescriptorTest, setDunderInstaller, setFrozenTest, setShapeDistrust } from './type.ts'
import { registerReduce } from './object/reduce-methods.ts'
import { isData } from './ops/attribute.ts'
import { defineClassGetitem } from './wrappers/generic-alias.ts'
import { registerWrappers } from './wrappers/register.ts'
import { PyAsend, PyAthrow } from '../run/async-generator.ts'
import { registerCoroutines } from '../run/coroutine-type.ts'
import { registerGenerator } from '../run/generator-type.ts'
import { registerStreams, streamType } from '../stdlib/streams.ts'

let done = false

export function registerRuntime(): void {
  if (done) return
  done = true
  setDictMaker(() => new PyDict())
  setReceiverCheck((self, owner) => typeOf(self).isSubtype(owner))
  setDunderInstaller(installDunders)
  setDescriptorTest(isData)
  setFrozenTest((v): v is PySet => v instanceof PySet && v.cls === frozensetType)
  setShapeDistrust(distrustShapes)
  registerObject()
  registerReduce()
  registerType()
  fillTogether([notImplementedType, ellipsisType, cellType], registerSingletons)
  noneType.fillLater(registerNone)
  intType.fillLater(registerInt)
  boolType.fillLater(registerBool)
  floatType.fillLater(registerFloat)
  complexType.fillLater(() => powers().registerComplex())
  strType.fillLater(registerStr)
  bytesType.fillLater(() => bytesPart().registerBytes())
  bytearrayType.fillLater(() => bytesPart().registerBytearray())
  memoryviewType.fillLater(() => bytesPart().registerMemoryView())
  listType.fillLater(() => {
    registerList()
    registerRefills()
    defineClassGetitem(listType)
  })
  tupleType.fillLater(() => {
    registerTuple()
    defineClassGetitem(tupleType)
  })
  fillTogether([dictType, dictKeysType, dictValuesType, dictItemsType, mappingProxyType], () => {
    registerDict()
    registerMappingProxy()
    defineClassGetitem(dictType)
  })
  fillTogether([setType, frozensetType], () => {
    registerSet()
    defineClassGetitem(setType, frozensetType)
  })
  sliceType.fillLater(registerSlice)
  rangeType.fillLater(registerRange)
  fillTogether([enumerateType, filterType, mapType, reversedType, zipType], registerIterators)
  registerWrappers()
  registerBaseException()
  registerExceptionFields()
  registerUnicodeErrors()
  inheritConstructors()
  fillTogether([BaseExceptionGroup, ExceptionGroup], () => groups().registerExceptionGroups())
  tracebackType.fillLater(registerTraceback)
  for (const t of [listType, tupleType, rangeType, memoryviewType]) t.collection = 'sequence'
  for (const t of [dictType, mappingProxyType]) t.collection = 'mapping'
  fillTogether([generatorType, frameType], registerGenerator)
  fillTogether([coroutineType, coroutineWrapperType, asyncGeneratorType, PyAsend.prototype.cls, PyAthrow.prototype.cls], registerCoroutines)
  streamType.fillLater(registerStreams)
}
