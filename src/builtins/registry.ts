/**
 * The builtins namespace: one table for the process, copied for each instance.
 * Reference: https://docs.python.org/3.13/library/functions.html
 */
import {
  boolType, bytearrayType, bytesType, classmethodType, complexType, dictType, floatType, frozensetType, intType, listType, memoryviewType, objectType, propertyType, rangeType,
  setType, sliceType, staticmethodType, strType, superType, tupleType, typeType,
} from '../runtime/builtin-types.ts'
import { OSError, SystemExit, exceptionTypes } from '../runtime/exception.ts'
import { newException } from '../runtime/exceptions/base.ts'
import { filterType, mapType } from '../runtime/iterators/apply.ts'
import { enumerateType, zipType } from '../runtime/iterators/combine.ts'
import { reversedType } from '../runtime/iterators/reversed.ts'
import { registerRuntime } from '../runtime/register.ts'
import { Ellipsis, NotImplemented, type Value } from '../runtime/value.ts'
import { defineFunctions } from './define.ts'
import { defineAttributes } from './attributes.ts'
import { defineExecution } from './execution.ts'
import { defineImport } from './import.ts'
import { defineFeeds } from './feeds.ts'
import { defineIteration } from './iteration.ts'
import { defineKeyed } from './keyed.ts'
import { defineNumbers } from './numbers.ts'
import { definePrint } from './print.ts'
import { defineScope } from './scope.ts'
import { defineSpecials } from './specials.ts'
import { defineSum } from './sum.ts'
import { defineText } from './text.ts'
import { defineTypes } from './types.ts'

const TYPES = [
  boolType, bytearrayType, bytesType, classmethodType, complexType, dictType, enumerateType, filterType, floatType, frozensetType, intType, listType, mapType, memoryviewType,
  objectType, propertyType, rangeType, reversedType, setType, sliceType, staticmethodType, strType, superType, tupleType, typeType, zipType,
]

/** `exit()` and `quit()`. */
function leave(code: Value | undefined): never {
  throw newException(SystemExit, [code ?? null])
}

let table: Map<string, Value> | null = null

function build(): Map<string, Value> {
  registerRuntime()
  const made = new Map<string, Value>()
  made.set('__name__', 'builtins')
  for (const define of [defineScope, definePrint, defineNumbers, defineSum, defineIteration, defineTypes, defineText, defineAttributes, defineExecution, defineImport]) {
    define(made)
  }
  defineFeeds(made)
  defineSpecials(made)
  defineKeyed(made)
  defineFunctions(made, { 'exit(code=)': leave, 'quit(code=)': leave })
  for (const t of TYPES) made.set(t.name, t)
  for (const t of exceptionTypes) made.set(t.name, t)
  made.set('EnvironmentError', OSError)
  made.set('IOError', OSError)
  made.set('NotImplemented', NotImplemented)
  made.set('Ellipsis', Ellipsis)
  made.set('None', null)
  made.set('True', true)
  made.set('False', false)
  made.set('__debug__', true)
  return made
}

/** An instance's own names over the shared table, which is copied only when somebody deletes or lists names. */
class Builtins extends Map<string, Value> {
  private readonly shared: ReadonlyMap<string, Value>
  private whole = false
  /** Nothing has been set or deleted yet. */
  untouched = true

  constructor(shared: ReadonlyMap<string, Value>) {
    super()
    this.shared = shared
  }

  private copy(): void {
    if (this.whole) return
    this.whole = true
    this.untouched = false
    const own = [...super.entries()]
    super.clear()
    for (const [name, v] of this.shared) super.set(name, v)
    for (const [name, v] of own) super.set(name, v)
  }

  override set(name: string, v: Value): this {
    // The constructor of Map has no entries to set, so the fields exist.
    this.untouched = false
    return super.set(name, v)
  }
  override get(name: string): Value | undefined {
    if (this.untouched) return this.shared.get(name)
    const own = super.get(name)
    return own !== undefined || this.whole ? own : this.shared.get(name)
  }
  override has(name: string): boolean {
    return this.get(name) !== undefined
  }
  override delete(name: string): boolean {
    this.copy()
    return super.delete(name)
  }
  override clear(): void {
    this.whole = true
    this.untouched = false
    super.clear()
  }
  override get size(): number {
    this.copy()
    return super.size
  }
  override keys(): MapIterator<string> {
    if (this.untouched) return this.shared.keys() as MapIterator<string>
    this.copy()
    return super.keys()
  }
  override values(): MapIterator<Value> {
    if (this.untouched) return this.shared.values() as MapIterator<Value>
    this.copy()
    return super.values()
  }
  override entries(): MapIterator<[string, Value]> {
    if (this.untouched) return this.shared.entries() as MapIterator<[string, Value]>
    this.copy()
    return super.entries()
  }
  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }
  override forEach(callback: (value: Value, key: string, map: Map<string, Value>) => void): void {
    for (const [name, v] of this.entries()) callback(v, name, this)
  }
}

/** What a builtin's name means as long as nobody has changed that. */
export function builtinValue(name: string): Value {
  table ??= build()
  const v = table.get(name)
  if (v === undefined) throw new Error(`internal error: there is no builtin ${name}; please report this`)
  return v
}

/** The builtins of a new instance. */
export function createBuiltins(): Map<string, Value> {
  table ??= build()
  return new Builtins(table)
}
