/** The test that a value is of a builtin class, and of no subclass, where other values come by as well. */
import { dictType, frozensetType, listType, setType, tupleType } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyList } from '../runtime/list/list.ts'
import { PySet } from '../runtime/set/set.ts'
import type { PyType } from '../runtime/type.ts'
import { PyTuple } from '../runtime/value.ts'
import type { Emitter } from './emitter.ts'

const HOST_CLASSES = new Map<PyType, unknown>([[listType, PyList], [tupleType, PyTuple], [dictType, PyDict], [setType, PySet], [frozensetType, PySet]])

/**
 * The host's class is asked for first: a walk up the prototypes costs the same whatever the value is. A field that is read of
 * more than four kinds of values is looked up in a table, and each way in which the host keeps numbers and strs is one more kind.
 */
export function ofClass(E: Emitter, o: string, cls: PyType): string {
  const host = HOST_CLASSES.get(cls)
  return `${host === undefined ? `${o} !== null` : `${o} instanceof ${E.k(host)}`} && ${o}.cls === ${E.k(cls)}`
}
