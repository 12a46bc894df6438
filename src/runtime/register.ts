/** Fills in every builtin type. Called once, before the first guest value that needs it is made. */
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
import { installDunders } from './dunders.ts'
import { registerFloat } from './float/methods.ts'
import { registerInt } from './int/methods.ts'
import { distrustShapes, setDictMaker } from './instance.ts'
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
import { registerStr } from './str/methods.ts'
import { registerTuple } from './tuple/tuple.ts'
import { type PyType, setDescriptorTest, setDunderInstaller, setShapeDistrust } from './type.ts'
import { registerReduce } from './object/reduce.ts'
import { isData } from './ops/attribute.ts'
import { bytearrayType, bytesType, complexType, dictType, listType, memoryviewType, rangeType, tupleType, typeOf } from './builtin-types.ts'
import { registerWrappers } from './wrappers/register.ts'
import { registerCoroutines } from '../run/coroutine-type.ts'
import { registerGenerator } from '../run/generator-type.ts'
import { registerStreams } from '../stdlib/streams.ts'

let done = false

/** The first of the types that is used fills them all in. */
function fillTogether(types: readonly PyType[], filler: () => void): void {
  for (const t of types) {
    t.fillLater(() => {
      for (const other of types) other.fillLater(null)
      filler()
    })
  }
}

export function registerRuntime(): void {
  if (done) return
  done = true
  setDictMaker(() => new PyDict())
  setReceiverCheck((self, owner) => typeOf(self).isSubtype(owner))
  setDunderInstaller(installDunders)
  setDescriptorTest(isData)
  setShapeDistrust(distrustShapes)
  registerObject()
  registerReduce()
  registerType()
  registerSingletons()
  registerMappingProxy()
  registerNone()
  registerInt()
  registerBool()
  registerFloat()
  complexType.fillLater(() => powers().registerComplex())
  registerStr()
  bytesType.fillLater(() => bytesPart().registerBytes())
  bytearrayType.fillLater(() => bytesPart().registerBytearray())
  memoryviewType.fillLater(() => bytesPart().registerMemoryView())
  registerList()
  registerTuple()
  registerDict()
  registerSet()
  registerRefills()
  registerSlice()
  registerRange()
  registerIterators()
  registerWrappers()
  registerBaseException()
  registerExceptionFields()
  inheritConstructors()
  fillTogether([BaseExceptionGroup, ExceptionGroup], () => groups().registerExceptionGroups())
  registerTraceback()
  for (const t of [listType, tupleType, rangeType]) t.collection = 'sequence'
  for (const t of [dictType, mappingProxyType]) t.collection = 'mapping'
  registerGenerator()
  registerCoroutines()
  registerStreams()
}
