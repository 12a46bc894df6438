/** Fields of named tuples, as in `point.x`: an item of the tuple, as long as its class is what it was. */
import type { CoreExpr } from '../core/nodes.ts'
import { PyGetSet } from '../runtime/native.ts'
import type { PyType } from '../runtime/type.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import type { Emitter } from './emitter.ts'
import { type JsValue, anyValue } from './value.ts'

type Attr = Extract<CoreExpr, { kind: 'Attr' }>

/** Times that a site takes over another class, as other instances of the engine have. */
const MAX_CHANGES = 100

/** The item that the attribute is in tuples of that class; -1 where it is none. */
function placeOf(cls: PyType, name: string): number {
  const found = cls.heap && cls.plainGetattr ? cls.lookup(name) : undefined
  return found instanceof PyGetSet ? found.item : -1
}

class TupleField {
  declare cls: PyType
  declare version: number
  declare at: number
  constructor(cls: PyType, at: number) {
    this.adopt(cls, at)
  }
  adopt(cls: PyType, at: number): void {
    this.cls = cls
    this.version = cls.version
    this.at = at
  }
}

/** The item of a tuple of the class that was seen there; null where the attribute is no such field. `load` is the general way. */
export function tupleField(E: Emitter, e: Attr, o: string, load: () => string): JsValue | null {
  const seen = E.T.probeValues(e.object)
  const [first] = seen
  if (!(first instanceof PyTuple) || !seen.every((v) => v instanceof PyTuple && v.cls === first.cls) || E.facts.failed.has(e.id)) return null
  const at = placeOf(first.cls, e.name)
  if (at < 0) return null
  const site = new TupleField(first.cls, at)
  let changes = 0
  const adopts = (v: Value): boolean => {
    if (!(v instanceof PyTuple) || ++changes > MAX_CHANGES) return false
    const now = placeOf(v.cls, e.name)
    if (now < 0) return false
    site.adopt(v.cls, now)
    return true
  }
  const k = E.k(site)
  const t = E.name('t')
  E.line(`let ${t}`)
  const fits = `${o} instanceof ${E.k(PyTuple)} && ${o}.cls === ${k}.cls && ${k}.cls.version === ${k}.version`
  E.line(`if ((${fits} || ${E.k(adopts)}(${o})) && ${k}.at < ${o}.items.length) ${t} = ${o}.items[${k}.at]`)
  E.line('else {')
  E.known.within(() => E.line(`${t} = ${load()}`))
  E.line('}')
  return anyValue(t)
}
