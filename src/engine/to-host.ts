/**
 * Values going out: from a script to the host, as plain data without prototype, or as handles. No code of the script
 * runs meanwhile, and what has no counterpart is a ConversionError that names the type.
 */
import { baseExceptionType, dictType, frozensetType, listType, setType, tupleType, typeName } from '../runtime/builtin-types.ts'
import { PyByteString } from '../runtime/bytes/bytes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyException } from '../runtime/exception.ts'
import { PyFunction, PyMethod } from '../runtime/function.ts'
import { PyIter } from '../runtime/iter.ts'
import { PyAsyncGenerator } from '../run/async-generator.ts'
import { PyInstance } from '../runtime/instance.ts'
import { PyList } from '../runtime/list/list.ts'
import { PyBuiltin } from '../runtime/native.ts'
import { PySet, isKey } from '../runtime/set/set.ts'
import { toHost as hostText } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { PyBoxed, PyFloat, PyObject, PyTuple, PyWideStr, type Value } from '../runtime/value.ts'
import { ConversionError } from './errors.ts'
import { iterableOf } from './iteration.ts'
import { handleOf } from './handles.ts'
import { Memo } from './memo.ts'
import { markTuple } from './py.ts'
import type { InstanceRealm } from './realm.ts'
import { MAX_DEPTH } from './to-guest.ts'

const UNDER_WAY: unique symbol = Symbol('under way')

export function toHost(v: Value, realm: InstanceRealm): unknown {
  if (typeof v !== 'object' || v === null) return v
  if (v instanceof PyFloat && !v.cls.heap) return v.value
  return new Outgoing(realm).convert(v, 0)
}

class Outgoing {
  private readonly realm: InstanceRealm
  /** Containers met so far: shared ones stay shared, so that the work is in proportion to what the script has built. */
  private memo: Memo<object, unknown> | null = null

  constructor(realm: InstanceRealm) {
    this.realm = realm
  }

  private value(v: Value, depth: number): unknown {
    return typeof v !== 'object' || v === null ? v : this.convert(v, depth)
  }

  convert(v: PyObject, depth: number): unknown {
    if (!v.cls.heap) {
      if (v instanceof PyFloat) return v.value
      if (v instanceof PyWideStr) return hostText(v)
      const { cls } = v
      if (cls === listType || cls === tupleType || cls === dictType || cls === setType || cls === frozensetType) return this.container(v, depth)
      if (v instanceof PyByteString) return Uint8Array.from(v.bytes)
      if (v instanceof PyFunction || v instanceof PyBuiltin || v instanceof PyMethod || v instanceof PyType) return handleOf(v, this.realm, true)
    }
    if (v instanceof PyType) return handleOf(v, this.realm, true)
    if (v.cls.heap || v instanceof PyInstance || v instanceof PyBoxed || v.cls.isSubtype(baseExceptionType)) return handleOf(v, this.realm, false)
    if (v instanceof PyIter || v instanceof PyAsyncGenerator) return iterableOf(v, this.realm)
    throw new ConversionError(`a value of type '${typeName(v)}' can't be converted for the host`)
  }

  private container(v: PyObject, depth: number): unknown {
    if (depth > MAX_DEPTH) throw new ConversionError(`data nested deeper than ${MAX_DEPTH} levels can't be converted for the host`)
    if (this.memo !== null) {
      const known = this.memo.get(v)
      if (known === UNDER_WAY) throw new ConversionError("data that contains itself can't be converted for the host")
      if (known !== undefined) return known
    } else if (depth > 0) this.memo = new Memo()
    this.memo?.set(v, UNDER_WAY)
    const made = this.copy(v, depth + 1)
    this.memo?.set(v, made)
    return made
  }

  private copy(v: PyObject, depth: number): unknown {
    if (v instanceof PyList) {
      const out: unknown[] = []
      // Numbers of a list of one kind are stored raw.
      for (const item of v.items) out.push(this.value(item, depth))
      return out
    }
    if (v instanceof PyTuple) return markTuple(v.items.map((item) => this.value(item, depth)))
    if (v instanceof PyDict) return this.dict(v, depth)
    const set = v as PySet
    const out = new Set()
    for (const slot of set.table) if (isKey(slot)) out.add(this.value(slot, depth))
    if (out.size !== set.size) throw new ConversionError("a set with several nan can't be converted for the host")
    return out
  }

  private dict(v: PyDict, depth: number): unknown {
    const keys = v.entryKeys
    const values = v.entryValues
    if (!this.realm.dictsAsMaps && keys.every((key) => key === undefined || typeof key === 'string' || key instanceof PyWideStr)) {
      const out = Object.create(null) as Record<string, unknown>
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i]
        if (key !== undefined) out[typeof key === 'string' ? key : hostText(key as PyWideStr)] = this.value(values[i] as Value, depth)
      }
      return out
    }
    const out = new Map()
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (key !== undefined) out.set(this.value(key, depth), this.value(values[i] as Value, depth))
    }
    if (out.size !== v.size) throw new ConversionError("a dict with several nan as keys can't be converted for the host")
    return out
  }
}

/** Own attributes of an object; PyException's arguments too. */
export function attributesToHost(v: Value, own: Iterable<readonly [string, Value]>, realm: InstanceRealm): Record<string, unknown> {
  const out = Object.create(null) as Record<string, unknown>
  if (v instanceof PyException) out['args'] = toHost(v.args, realm)
  for (const [name, value] of own) out[name] = toHost(value, realm)
  return out
}
