/**
 * The builtins namespace: one table for the process, copied for each instance.
 * Reference: https://docs.python.org/3.13/library/functions.html
 */
import {
  boolType, bytesType, classmethodType, dictType, floatType, frozensetType, intType, listType, objectType, propertyType, rangeType,
  setType, sliceType, staticmethodType, strType, superType, tupleType, typeType,
} from '../runtime/builtin-types.ts'
import { OSError, exceptionTypes } from '../runtime/exception.ts'
import { filterType, mapType } from '../runtime/iterators/apply.ts'
import { enumerateType, zipType } from '../runtime/iterators/combine.ts'
import { reversedType } from '../runtime/iterators/reversed.ts'
import { registerRuntime } from '../runtime/register.ts'
import { Ellipsis, NotImplemented, type Value } from '../runtime/value.ts'
import { defineAttributes } from './attributes.ts'
import { defineImport } from './import.ts'
import { defineIteration } from './iteration.ts'
import { defineNumbers } from './numbers.ts'
import { definePrint } from './print.ts'
import { defineScope } from './scope.ts'
import { defineSum } from './sum.ts'
import { defineText } from './text.ts'
import { defineTypes } from './types.ts'

const TYPES = [
  boolType, bytesType, classmethodType, dictType, enumerateType, filterType, floatType, frozensetType, intType, listType, mapType,
  objectType, propertyType, rangeType, reversedType, setType, sliceType, staticmethodType, strType, superType, tupleType, typeType, zipType,
]

let table: Map<string, Value> | null = null

function build(): Map<string, Value> {
  registerRuntime()
  const made = new Map<string, Value>()
  made.set('__name__', 'builtins')
  for (const define of [defineScope, definePrint, defineNumbers, defineSum, defineIteration, defineTypes, defineText, defineAttributes, defineImport]) {
    define(made)
  }
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

/** The builtins of a new instance. */
export function createBuiltins(): Map<string, Value> {
  table ??= build()
  return new Map(table)
}
