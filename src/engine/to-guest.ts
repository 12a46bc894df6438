/**
 * Values coming in: from the host to a script. Everything is copied, once, so that nothing the host does later can change
 * what the script sees; what has no counterpart is a ConversionError, never a guess.
 */
import { chargeMemory } from '../run/meter.ts'
import { PyBytes } from '../runtime/bytes/bytes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyException } from '../runtime/exception.ts'
import { MAX_INT_BITS, bitLength } from '../runtime/int/size.ts'
import { PyList } from '../runtime/list/list.ts'
import { PySet } from '../runtime/set/set.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import { PyFloat, PyTuple, PyWideStr, type Str, type Value, normalizeInt } from '../runtime/value.ts'
import { ConversionError } from './errors.ts'
import { guestValueOf } from './handles.ts'
import { Memo } from './memo.ts'
import type { InstanceRealm } from './realm.ts'
import { FloatValue, isTuple } from './py.ts'

/** Nesting that crosses the border in either direction. */
export const MAX_DEPTH = 500

/** A container being converted has no value yet. */
const UNDER_WAY: unique symbol = Symbol('under way')

/** Converts one value; `realm` is the instance it goes to. */
export function toGuest(v: unknown, realm: InstanceRealm): Value {
  switch (typeof v) {
    case 'number':
      return Number.isSafeInteger(v) && !Object.is(v, -0) ? v : new PyFloat(v)
    case 'string':
      return text(v)
    case 'boolean':
      return v
    case 'undefined':
      return null
    case 'bigint':
      return int(v)
    case 'object':
      return v === null ? null : new Incoming(realm).convert(v, 0)
    case 'function':
      return handle(v, realm)
    default:
      throw new ConversionError(`a ${typeof v} can't be converted for a script`)
  }
}

function int(v: bigint): Value {
  if (bitLength(v) > MAX_INT_BITS) throw new ConversionError(`an integer of more than ${MAX_INT_BITS} bits can't be converted for a script`)
  return normalizeInt(v)
}

function text(s: string): Str {
  chargeMemory(2 * s.length)
  const made = strFromHost(s)
  if (made instanceof PyWideStr) {
    for (const c of made.codePoints) {
      if (c >= 0xd800 && c <= 0xdfff) throw new ConversionError('a string with a lone surrogate is no text and can not be converted for a script')
    }
  }
  return made
}

/** A function or object that came out of a script goes back in as what it was. */
function handle(v: object, realm: InstanceRealm): Value {
  const found = guestValueOf(v, realm)
  if (found !== undefined) return found
  if (typeof v === 'function') {
    throw new ConversionError(
      `function ${(v as { name?: unknown }).name || '(anonymous)'} can't be converted as data: hand functions to a script by name, in 'functions', 'modules' or as an input`,
    )
  }
  throw new ConversionError(`${describe(v)} can't be converted for a script`)
}

class Incoming {
  private readonly realm: InstanceRealm
  /** Containers met so far: an object that is there twice is one object in the script, too. */
  private memo: Memo<object, Value | typeof UNDER_WAY> | null = null

  constructor(realm: InstanceRealm) {
    this.realm = realm
  }

  value(v: unknown, depth: number): Value {
    return typeof v === 'object' && v !== null ? this.convert(v, depth) : toGuest(v, this.realm)
  }

  convert(v: object, depth: number): Value {
    if (v instanceof FloatValue) return new PyFloat(v.value)
    if (depth > MAX_DEPTH) throw new ConversionError(`data nested deeper than ${MAX_DEPTH} levels can't be converted for a script`)
    if (this.memo !== null) {
      const known = this.memo.get(v)
      if (known === UNDER_WAY) throw new ConversionError('circular data can not be converted for a script')
      if (known !== undefined) return known
    } else if (depth > 0) this.memo = new Memo()
    this.memo?.set(v, UNDER_WAY)
    const made = this.container(v, depth + 1)
    this.memo?.set(v, made)
    return made
  }

  private container(v: object, depth: number): Value {
    if (Array.isArray(v)) {
      const n = v.length
      chargeMemory(8 * n)
      const items: Value[] = []
      for (let i = 0; i < n; i++) items.push(this.value(v[i], depth))
      return isTuple(v) ? new PyTuple(items) : PyList.from(items)
    }
    const proto = Object.getPrototypeOf(v) as object | null
    if (proto === Object.prototype || proto === null || isForeignPlain(proto)) return this.plain(v as Record<string, unknown>, depth)
    if (v instanceof Map) {
      const dict = new PyDict()
      for (const [key, value] of v) this.entry(dict, this.key(key, depth), this.value(value, depth))
      return dict
    }
    if (v instanceof Set) {
      const set = new PySet()
      for (const item of v) set.add(this.key(item, depth))
      return set
    }
    if (v instanceof Uint8Array) return bytes(v)
    if (v instanceof ArrayBuffer) return bytes(new Uint8Array(v))
    return handle(v, this.realm)
  }

  private plain(v: Record<string, unknown>, depth: number): Value {
    const dict = new PyDict()
    for (const name of Object.keys(v)) {
      const key = text(name)
      if (typeof key === 'string') dict.setStr(key, this.value(v[name], depth))
      else dict.set(key, this.value(v[name], depth))
    }
    if (Object.getOwnPropertySymbols(v).length > 0) throw new ConversionError("an object with symbols as keys can't be converted for a script")
    return dict
  }

  private key(v: unknown, depth: number): Value {
    const key = this.value(v, depth)
    if (key instanceof PyList || key instanceof PyDict || (key instanceof PySet)) {
      throw new ConversionError(`${describe(v)} can't be a key or a member of a set in a script (a tuple can: py.tuple)`)
    }
    return key
  }

  private entry(dict: PyDict, key: Value, value: Value): void {
    const before = dict.size
    try {
      dict.set(key, value)
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      throw new ConversionError("a key that can't be hashed can't be converted for a script")
    }
    if (dict.size === before) throw new ConversionError('two keys of a Map are equal in a script')
  }
}

function bytes(v: Uint8Array): Value {
  chargeMemory(v.length)
  return new PyBytes(Uint8Array.from(v))
}

/** `Object.prototype` of another realm of the host (a frame, a vm context). */
function isForeignPlain(proto: object): boolean {
  return Object.getPrototypeOf(proto) === null && Object.hasOwn(proto, 'isPrototypeOf') && !Object.hasOwn(proto, Symbol.iterator)
}

/** What a host object is, for messages. */
export function describe(v: unknown): string {
  if (typeof v !== 'object' || v === null) return `a ${typeof v}`
  if (v instanceof Date) return "a Date (the script's datetime is not supported yet)"
  if (v instanceof Error) return 'an Error'
  if (typeof (v as { then?: unknown }).then === 'function') return 'a Promise'
  const { constructor } = v
  const name = typeof constructor === 'function' && constructor.name !== '' ? constructor.name : 'unknown class'
  return Array.isArray(v) ? 'an array' : `an object of class ${name}`
}
