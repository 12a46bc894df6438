/**
 * Attributes of classes, as in `Color.RED` or `Config.SIZE`: a plain value in the dict of the class or of one above it is a constant
 * of the site until one of these classes, or the metaclass, is changed.
 */
import type { CoreExpr } from '../core/nodes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyFunction } from '../runtime/function.ts'
import { PyList } from '../runtime/list/list.ts'
import { PySet } from '../runtime/set/set.ts'
import { PyType } from '../runtime/type.ts'
import { PyFloat, PyTuple, type Value } from '../runtime/value.ts'
import type { Emitter } from './emitter.ts'
import { type JsValue, anyValue } from './value.ts'

type Attr = Extract<CoreExpr, { kind: 'Attr' }>

/** Times that a site takes over another class, as other instances of the engine have, or a changed value. */
const MAX_CHANGES = 100

class ClassAttribute {
  declare type: PyType
  declare version: number
  declare meta: number
  /** The class of the value, which must not become a descriptor; of other values the class itself. */
  declare holder: PyType
  declare holderVersion: number
  declare value: Value
  constructor(type: PyType, value: Value) {
    this.adopt(type, value)
  }

  adopt(type: PyType, value: Value): void {
    this.type = type
    this.version = type.version
    this.meta = type.cls.version
    this.value = value
    this.holder = holderOf(type, value)
    this.holderVersion = this.holder.version
  }
}

function holderOf(type: PyType, value: Value): PyType {
  return typeof value === 'object' && value !== null && value.cls.heap ? value.cls : type
}

/** What the attribute is, when reading it is a look into dicts; undefined for anything else. Reference: Objects/typeobject.c, type_getattro. */
function plainValue(type: PyType, name: string): Value | undefined {
  const meta = type.cls
  if (!meta.plainGetattr || meta.lookup(name) !== undefined) return undefined
  const found = type.lookup(name)
  if (found === undefined || typeof found !== 'object' || found === null || found instanceof PyFunction) return found
  if (found.cls.heap) return found.cls.guestLookup('__get__') === undefined ? found : undefined
  const plain = found instanceof PyFloat || found instanceof PyTuple || found instanceof PyList || found instanceof PyDict || found instanceof PySet || found instanceof PyType
  return plain ? found : undefined
}

/** The attribute of the class that was seen there; null where it is no such constant. `load` is the general way. */
export function classAttribute(E: Emitter, e: Attr, o: string, load: () => string): JsValue | null {
  const seen = E.T.probeValues(e.object)
  const [type] = seen
  if (!(type instanceof PyType) || !seen.every((v) => v === type) || E.facts.failed.has(e.id)) return null
  const value = plainValue(type, e.name)
  if (value === undefined) return null
  const site = new ClassAttribute(type, value)
  let changes = 0
  const adopts = (v: Value): boolean => {
    if (!(v instanceof PyType) || ++changes > MAX_CHANGES) return false
    const now = plainValue(v, e.name)
    if (now === undefined) return false
    site.adopt(v, now)
    return true
  }
  const k = E.k(site)
  const t = E.name('t')
  E.line(`let ${t}`)
  E.line(`if (${o} === ${k}.type && ${k}.type.version === ${k}.version && ${k}.type.cls.version === ${k}.meta && ${k}.holder.version === ${k}.holderVersion || ${E.k(adopts)}(${o})) ${t} = ${k}.value`)
  E.line('else {')
  E.known.within(() => E.line(`${t} = ${load()}`))
  E.line('}')
  return anyValue(t)
}
