/** `dir(v)`. Reference: https://docs.python.org/3.13/library/functions.html#dir */
import { chargeElements } from '../../run/meter.ts'
import { typeOf } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { PyModule } from '../function.ts'
import { PyInstance } from '../instance.ts'
import { PyList } from '../list/list.ts'
import { attributeOr, findAttribute } from '../ops/attribute.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { PyType } from '../type.ts'
import { type PyObject, type Value, asStr } from '../value.ts'
import { toHost } from '../str/wide.ts'

function addClass(names: Set<string>, t: PyType): void {
  for (const c of t.mro) {
    // The builtin dunders come into being when one is asked for.
    if (!c.heap) c.lookup('__doc__')
    for (const name of c.dict.keys()) names.add(name)
  }
}

function addOwn(names: Set<string>, v: Value): void {
  if (typeof v !== 'object' || v === null) return
  if (v instanceof PyModule && v.globals !== null) for (const [name] of v.globals.entries()) names.add(name)
  if (v instanceof PyInstance && v.shape !== null) for (const name of v.shape.index.keys()) names.add(name)
  addKeys(names, (v as PyObject).attrs)
}

function addKeys(names: Set<string>, attrs: Value | undefined): void {
  if (!(attrs instanceof PyDict)) return
  for (const k of attrs.keys()) {
    const s = asStr(k)
    if (s !== undefined) names.add(toHost(s))
  }
}

/** `object.__dir__`. An object with its own `__getattribute__`, or properties of these names, says itself what it has. */
export function* dirSteps(v: Value): Steps<Value> {
  const plain = v instanceof PyType || v instanceof PyModule || (findAttribute(v, '__dict__') !== NEED_GUEST && findAttribute(v, '__class__') !== NEED_GUEST)
  if (plain) return PyList.from(namesOf(v))
  const names = new Set<string>()
  addKeys(names, yield* attributeOr(v, '__dict__'))
  const cls = yield* attributeOr(v, '__class__')
  if (cls instanceof PyType) addClass(names, cls)
  return PyList.from([...names])
}

/** `object.__dir__`, `type.__dir__` and `module.__dir__`. */
export function namesOf(v: Value): string[] {
  const names = new Set<string>()
  if (v instanceof PyType) addClass(names, v)
  else {
    addOwn(names, v)
    if (!(v instanceof PyModule)) addClass(names, typeOf(v))
  }
  chargeElements(names.size * 16)
  return [...names]
}

export function sortedNames(names: Iterable<string>): string[] {
  return [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
