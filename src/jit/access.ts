/** Attributes and subscripts: one comparison of the shape or list kind, then the raw field or element. */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { isFloat } from '../compile/kinds.ts'
import { attrSlow } from '../compile/slow.ts'
import { listType, tupleType } from '../runtime/builtin-types.ts'
import { DEOPT, type Outcome } from '../run/completion.ts'
import { storeByGuest } from '../compile/steps.ts'
import { FIELD_FLOAT, FIELD_INT, PyInstance, Shape } from '../runtime/instance.ts'
import { PyMethod } from '../runtime/function.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { LIST_ANY, LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import type { Frame } from '../run/frame.ts'
import { note } from '../run/invoke.ts'
import { rt } from '../run/state.ts'
import { indexError } from '../runtime/exception.ts'
import { setitemMaybe } from '../runtime/ops/subscript.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import { byteItem, byteStore } from './byte-items.ts'
import { classAttribute } from './class-attributes.ts'
import { tupleField } from './tuple-fields.ts'
import { ofClass } from './class-test.ts'
import { dictItem } from './containers.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic, guessed, into } from './expressions.ts'
import { MAX_TARGETS, OPEN, noteTarget, targetsOf } from '../compile/targets.ts'
import { emitStep } from './steps.ts'
import { methodOf } from './methods.ts'
import { isPlainSetAttr } from './stores.ts'
import { emitGuestStore } from './operators.ts'
import * as support from './support.ts'
import { unseen } from './unseen.ts'
import { type JsValue, anyValue, floatValue, intValue } from './value.ts'

type Attr = Extract<CoreExpr, { kind: 'Attr' }>
type Item = Extract<CoreExpr, { kind: 'Item' }>
type SetItem = Extract<CoreStmt, { kind: 'SetItem' }>

// ---------------------------------------------------------------- attributes

/** Shapes that have `name` as a field, as seen on the sample frames and by earlier code. */
export function shapesAt(E: Emitter, object: CoreExpr, name: string, id: number): Shape[] {
  const out: Shape[] = []
  const add = (s: Shape | null) => {
    if (s !== null && !s.layout.late && s.index.has(name) && !out.includes(s) && out.length < MAX_TARGETS) out.push(s)
  }
  for (const v of E.T.probeValues(object)) if (v instanceof PyInstance && v.cls.plainGetattr) add(v.shape)
  for (const s of targetsOf(E.code, id)) if (s instanceof Shape) add(s)
  return out
}

/** Does the attribute come down to fields of shapes, wherever it was seen? */
export function readsField(E: Emitter, e: Attr): boolean {
  const seen = E.T.probeValues(e.object)
  return seen.length > 0 && !isOpen(E, e.id) && !E.facts.failed.has(e.id) && seen.every((v) => v instanceof PyInstance && v.shape !== null && !v.shape.layout.late && v.cls.plainGetattr && v.shape.index.has(e.name))
}

export function emitAttr(E: Emitter, e: Attr): JsValue {
  const kind = E.kind(e)
  const v = emit(E, e.object)
  if (v.rep !== 'any') return guessed(E, anyValue(E.leaf(`${E.k(attrSlow)}(${generic(E, v)}, ${E.k(e.name)})`, e.id)), kind, e.id)
  const o = v.js
  const among = shapesKnown(E, o).filter((shape) => shape.index.has(e.name))
  const sure = among.length > 0 && among.length === shapesKnown(E, o).length
  const shapes = sure ? among : shapesAt(E, e.object, e.name, e.id)
  const open = !sure && isOpen(E, e.id)
  if (shapes.length === 0) {
    const load = () => E.leaf(`${E.k(missedLoad(E, e, 'any'))}(${o})`, e.id)
    const known = (kind === 'any' ? boundMethod(E, e, o, load) : null) ?? classAttribute(E, e, o, load) ?? tupleField(E, e, o, load)
    return guessed(E, known ?? anyValue(load()), kind, e.id)
  }
  const first = shapes[0] as Shape
  if (!open && shapes.every((shape) => placeIn(shape, e.name) === placeIn(first, e.name))) {
    // One place in all of them.
    if (!sure) guardShapes(E, o, shapes, e.id, e.name)
    return field(E, o, first, e, kind)
  }
  const t = E.name('t')
  E.line(`let ${t}`)
  shapes.forEach((shape, i) => {
    const last = sure && i === shapes.length - 1
    E.line(`${i === 0 ? '' : 'else '}${last ? '' : `if (${hasShape(E, o, shape)}) `}{`)
    E.known.within(() => E.line(`${t} = ${field(E, o, shape, e, kind).js}`))
    E.line('}')
  })
  if (sure) return formed(t, kind)
  E.line('else {')
  if (open) E.known.within(() => E.line(`${t} = ${E.leaf(`${kind === 'any' ? '' : '+'}${E.k(missedLoad(E, e, kind))}(${o})`, e.id)}`))
  else E.line(missExit(E, o, e.id, e.name))
  E.line('}')
  if (!open) E.known.learn(o, 'shapes', shapes)
  return formed(t, kind)
}

/** The shapes of which a name's object is known to have one; none when nothing is known. */
export function shapesKnown(E: Emitter, o: string): readonly Shape[] {
  const one = E.known.has(o, 'shape') as Shape | undefined
  return one !== undefined ? [one] : ((E.known.has(o, 'shapes') as readonly Shape[] | undefined) ?? [])
}

/** Where a shape keeps a field, and in which form. */
export function placeIn(shape: Shape, name: string): string {
  const at = shape.index.get(name)
  return at === undefined ? '' : `${at} ${shape.kinds[at]}`
}

/** Has the site met too much to leave typed code for what it does not know? */
export function isOpen(E: Emitter, id: number): boolean {
  if (E.cautious) return true
  const seen = targetsOf(E.code, id)
  return seen.length >= MAX_TARGETS || seen.includes(OPEN)
}

export function hasShape(E: Emitter, o: string, shape: Shape): string {
  return `${o} !== null && ${o}.shape === ${E.k(shape.ref)}.shape`
}

/** From here on the object has one of the shapes. */
export function guardShapes(E: Emitter, o: string, shapes: readonly Shape[], id: number, name: string): void {
  const [first] = shapes
  const forced = E.forced(id)
  if (shapes.length === 1) {
    E.line(`if (${forced}!(${hasShape(E, o, first as Shape)})) ${missExit(E, o, id, name)}`)
    E.known.learn(o, 'shape', first)
    return
  }
  const h = E.temp(`${o} === null ? null : ${o}.shape`)
  E.line(`if (${forced}!(${shapes.map((shape) => `${h} === ${E.k(shape.ref)}.shape`).join(' || ')})) ${missExit(E, o, id, name)}`)
  E.known.learn(o, 'shapes', shapes)
}

/** Leaves because of a shape that the site has no way for; the next version may have one. */
function missExit(E: Emitter, o: string, id: number, name: string): string {
  const { code, widening, misses } = E
  const note = (v: Value): void => {
    const fits = v instanceof PyInstance && v.shape !== null && !v.shape.layout.late && v.cls.plainGetattr && v.shape.index.has(name)
    widening.missed()
    noteTarget(code, id, fits ? v.shape : OPEN)
    if (misses.countExit()) widening.renew()
  }
  return `{ ${E.k(note)}(${o}); ${E.exit(id).slice(1)}`
}

/** A field of an object that is known to have the shape, in the form of `kind`. */
function field(E: Emitter, o: string, shape: Shape, e: Attr, kind: 'int' | 'float' | 'bool' | 'any'): JsValue {
  const at = shape.index.get(e.name) as number
  const js = E.temp(`${shape.kinds[at] === FIELD_FLOAT || (shape.kinds[at] === FIELD_INT && kind === 'int') ? '+' : ''}${o}.f${at}`)
  switch (shape.kinds[at]) {
    case FIELD_FLOAT:
      return kind === 'any' ? anyValue(generic(E, floatValue(js))) : kind === 'int' ? into(E, floatValue(js), 'int', e.id) : floatValue(js)
    case FIELD_INT:
      return kind === 'float' ? into(E, intValue(js), 'float', e.id) : kind === 'int' ? intValue(js) : anyValue(js)
    default:
      return guessed(E, anyValue(js), kind, e.id)
  }
}

/** A method of the object's class, bound: where nothing else was seen. */
function boundMethod(E: Emitter, e: Attr, o: string, load: () => string): JsValue | null {
  const target = E.T.probeValues(e.object).map((v) => methodOf(v, e.name)).find((t) => t !== null)
  if (target === undefined || target === null) return null
  const admits = (v: Value): boolean => {
    const t = methodOf(v, e.name)
    if (t === null || t.shape !== target.shape) return false
    target.version = t.version
    target.method = t.method
    return true
  }
  const k = E.k(target)
  const t = E.name('t')
  E.line(`let ${t}`)
  E.line(`if (${o} !== null && ${o}.shape === ${k}.shape && (${o}.cls.version === ${k}.version || ${E.k(admits)}(${o}))) ${t} = new ${E.k(PyMethod)}(${k}.method, ${o})`)
  E.line('else {')
  E.known.within(() => E.line(`${t} = ${load()}`))
  E.line('}')
  return anyValue(t)
}

function formed(js: string, kind: string): JsValue {
  return kind === 'int' ? intValue(js) : kind === 'float' ? floatValue(js) : anyValue(js)
}

/** The load of an attribute that no compiled shape has: general, and noted. */
function missedLoad(E: Emitter, e: Attr, kind: string): (o: Value) => unknown {
  E.mayLeave()
  const { code, widening, misses } = E
  const { name, id } = e
  return function loadMissed(o) {
    if (o instanceof PyInstance && o.shape !== null && !o.shape.layout.late && o.cls.plainGetattr && o.shape.index.has(name)) {
      noteTarget(code, id, o.shape)
      if (misses.count()) {
        widening.renew()
        throw DEOPT
      }
    }
    const v = attrSlow(o, name)
    if (kind === 'int') {
      if (typeof v === 'number') return v
      throw DEOPT
    }
    if (kind === 'float') {
      if (isFloat(v)) return v.value
      throw DEOPT
    }
    return v
  }
}

// ---------------------------------------------------------------- subscripts

/** `o` is a list of one of these kinds, and no instance of a subclass. '' when that is known. */
export function listTest(E: Emitter, o: string, kinds: readonly number[]): string {
  if (E.known.has(o, 'list') === kinds.join()) return ''
  return `${o} !== null && ${kindTest(o, kinds)} && ${o}.cls === ${E.k(listType)}`
}

function kindTest(o: string, kinds: readonly number[]): string {
  const kind = kinds.map((k) => `${o}.kind === ${k}`).join(' || ')
  return kinds.length === 1 ? kind : `(${kind})`
}

/** The array of a list, in a local where a loop has put it. */
function itemsOf(E: Emitter, o: string): string {
  return (E.known.has(o, 'items') as string | undefined) ?? `${o}.items`
}

function both(a: string, b: string): string {
  return a === '' ? b : `${a} && ${b}`
}

const NEGATIVE = 'negative'

/** The test that an index is valid, and the index itself. Constant negative ones count from the end, others where one was met. */
export function indexInto(E: Emitter, k: JsValue, items: string, id: number): { test: string; at: string } {
  if (k.lo === k.hi && k.lo < 0) return { test: `${items}.length >= ${-k.lo}`, at: `${items}.length - ${-k.lo}` }
  if (k.lo >= 0) return { test: `${k.js} < ${items}.length`, at: k.js }
  if (!targetsOf(E.code, id).includes(NEGATIVE)) return { test: `${k.js} >= 0 && ${k.js} < ${items}.length`, at: k.js }
  const at = `(${k.js} < 0 ? ${k.js} + ${items}.length : ${k.js})`
  return { test: `${at} >= 0 && ${at} < ${items}.length`, at }
}

/** Leaves because a list access does not fit: perhaps its index is negative, which the next version allows for. */
export function itemExit(E: Emitter, k: JsValue, id: number): string {
  if (k.lo >= 0 || k.hi < 0) return E.exit(id)
  const { code, widening } = E
  const note = (i: number): void => {
    if (i >= 0 || !noteTarget(code, id, NEGATIVE)) return
    widening.missed()
    widening.renew()
  }
  return `{ ${E.k(note)}(${k.js}); ${E.exit(id).slice(1)}`
}

/** Were nothing but lists seen there, and none that had to be left for? */
function onlyLists(E: Emitter, e: Item): boolean {
  const seen = E.T.probeValues(e.object)
  return seen.length > 0 && !E.facts.failed.has(e.id) && seen.every((v) => v instanceof PyList && v.kind !== LIST_FLOAT)
}

/** Is it an element of a list, read in such a way that what is none leaves? */
export function isListItem(E: Emitter, e: Item): boolean {
  const kind = E.kind(e)
  const seen = E.T.probeValues(e.object)
  if (E.kind(e.key) !== 'int' || E.kind(e.object) !== 'any' || seen.length === 0 || !seen.every((v) => v instanceof PyList)) return false
  return kind === 'int' || kind === 'float' || onlyLists(E, e)
}

export function emitItem(E: Emitter, e: Item): JsValue {
  const object = emit(E, e.object)
  const key = emit(E, e.key)
  const kind = E.kind(e)
  const o = generic(E, object)
  const ofDict = object.rep === 'any' ? dictItem(E, E.T.probeValues(e.object), o, () => generic(E, key), e.id) : null
  if (ofDict !== null) return guessed(E, anyValue(ofDict), kind, e.id)
  if (key.rep !== 'int' || object.rep !== 'any') {
    return guessed(E, anyValue(E.leaf(`${E.k(support.item)}(${o}, ${generic(E, key)})`, e.id)), kind, e.id)
  }
  unseen(E, e.object, e.id)
  const k = named(E, key)
  const seen = E.T.probeValues(e.object)
  const items = itemsOf(E, o)
  const byte = byteItem(E, e, o, k)
  if (byte !== null) return byte
  const number = kind === 'int' || kind === 'float'
  if (number && seen.every((v) => v instanceof PyList && v.kind === RAW_KINDS[kind])) return numberItem(E, e, o, k, kind)
  const lists = seen.filter((v) => v instanceof PyList)
  if (onlyLists(E, e)) {
    // Nothing but lists: what else may come leaves typed code.
    const { test, at } = indexInto(E, k, items, e.id)
    const kinds = [LIST_INT, LIST_ANY]
    E.line(`if (${E.forced(e.id)}!(${both(listTest(E, o, kinds), test)})) ${itemExit(E, k, e.id)}`)
    E.known.learn(o, 'list', kinds.join())
    return guessed(E, anyValue(E.temp(`${items}[${at}]`)), kind, e.id)
  }
  if (number && seen.every((v) => v instanceof PyTuple && !v.cls.heap)) {
    const { test, at } = indexInto(E, k, `${o}.items`, e.id)
    E.line(`if (${E.forced(e.id)}!(${ofClass(E, o, tupleType)} && ${test})) ${itemExit(E, k, e.id)}`)
    return guessed(E, anyValue(E.temp(`${o}.items[${at}]`)), kind, e.id)
  }
  const t = E.name('t')
  E.line(`let ${t}`)
  let ways = 0
  const way = (condition: string, value: string) => E.line(`${ways++ === 0 ? '' : 'else '}if (${condition}) ${t} = ${value}`)
  const { test, at } = indexInto(E, k, `${o}.items`, e.id)
  if (seen.some((v) => typeof v === 'string')) way(`typeof ${o} === 'string' && ${k.lo >= 0 ? '' : `${k.js} >= 0 && `}${k.js} < ${o}.length`, `${o}[${k.js}]`)
  if (lists.length > 0) way(`${ofClass(E, o, listType)} && ${kindTest(o, [LIST_INT, LIST_ANY])} && ${test}`, `${o}.items[${at}]`)
  const derived = seen.some((v) => v instanceof PyTuple && v.cls.heap)
  if (derived || seen.some((v) => v instanceof PyTuple)) way(`${derived ? `${o} instanceof ${E.k(PyTuple)} && ${E.k(indexesPlainly)}(${o})` : ofClass(E, o, tupleType)} && ${test}`, `${o}.items[${at}]`)
  // An index out of range is no exception of the host: these are slow, and a handler may be near.
  if (lists.length > 0) E.line(`else if (${ofClass(E, o, listType)} && (${k.js} >= ${o}.items.length || ${k.js} < -${o}.items.length)) { ${E.frame()}f.pc = ${e.id}; ${E.k(outOfRange)}(f); ${E.raise()} }`)
  E.line(ways === 0 ? '{' : 'else {')
  E.line(`${t} = ${E.leaf(`${E.k(support.item)}(${o}, ${k.js})`, e.id)}`)
  E.line('}')
  return guessed(E, anyValue(t), kind, e.id)
}

function outOfRange(f: Frame): void {
  rt.pending = note(f, indexError('list index out of range'))
}

/** Are the items of a tuple had without the guest's code? */
function indexesPlainly(v: PyTuple): boolean {
  return !v.cls.heap || v.cls.guestLookup('__getitem__') === undefined
}

/** The kinds of list that hold raw numbers. */
const RAW_KINDS = { int: LIST_INT, float: LIST_FLOAT }

/** An element of a list of ints or floats. */
function numberItem(E: Emitter, e: Item, o: string, k: JsValue, kind: 'int' | 'float'): JsValue {
  const items = itemsOf(E, o)
  const { test, at } = indexInto(E, k, items, e.id)
  const kinds = [RAW_KINDS[kind]]
  E.line(`if (${E.forced(e.id)}!(${both(listTest(E, o, kinds), test)})) ${itemExit(E, k, e.id)}`)
  E.known.learn(o, 'list', kinds.join())
  return formed(E.temp(`+${items}[${at}]`), kind)
}

/** A value that is used several times, as a name. */
function named(E: Emitter, v: JsValue): JsValue {
  return /^\(?-?[\w.]+\)?$/.test(v.js) ? v : { ...v, js: E.temp(v.js) }
}

/** The kinds of list that a store at an int index was seen to go to and that take the value as it is; null for anything else. */
function storeKinds(E: Emitter, s: SetItem): number[] | null {
  const rep = E.kind(s.value)
  if (E.kind(s.key) !== 'int' || E.facts.failed.has(s.id)) return null
  const seen = E.T.probeValues(s.object)
  const kinds = rep === 'float' ? [LIST_FLOAT] : rep === 'int' ? [LIST_INT, LIST_ANY] : [LIST_ANY]
  if (seen.length === 0 || !seen.every((l) => l instanceof PyList && kinds.includes(l.kind))) return null
  return kinds.filter((x) => seen.some((l) => (l as PyList).kind === x))
}

/** Does the store compile to a guard and an assignment? */
export function isPlainStore(E: Emitter, s: CoreStmt): boolean {
  if (s.kind === 'SetItem') return storeKinds(E, s) !== null
  return s.kind === 'SetAttr' && isPlainSetAttr(E, s)
}

export function emitSetItem(E: Emitter, s: SetItem): void {
  const v = emit(E, s.value)
  const object = emit(E, s.object)
  const key = emit(E, s.key)
  const o = generic(E, object)
  const k = named(E, key)
  const kinds = storeKinds(E, s)
  if (kinds !== null && key.rep === 'int' && object.rep === 'any') {
    const hoisted = E.known.has(o, 'list') as string | undefined
    const items = itemsOf(E, o)
    const { test, at } = indexInto(E, k, items, s.id)
    // A list of ints that takes an int, or one of anything: where both were seen, the loop has checked for both.
    const fits = hoisted !== undefined && kinds.join() !== hoisted && kinds.every((x) => hoisted.split(',').includes(String(x))) && kinds.length === 1
      ? `${o}.kind === ${kinds[0]}` : listTest(E, o, kinds)
    E.line(`if (${E.forced(s.id)}!(${both(fits, test)})) ${itemExit(E, k, s.id)}`)
    E.line(`${items}[${at}] = ${v.js}`)
    return
  }
  if (object.rep === 'any' && byteStore(E, s, o, k, v)) return
  const step = () => `${E.k(storeItem)}(${o}, ${generic(E, k)}, ${generic(E, v)})`
  if (object.rep === 'any' && emitGuestStore(E, s, o, k, v, step)) return
  emitStep(E, s, step(), -1)
}

/** `o[k] = v` in general. */
function storeItem(o: Value, k: Value, v: Value): Outcome | undefined {
  if (o instanceof PyList && typeof k === 'number' && !o.cls.heap) {
    const n = o.length
    const i = k < 0 ? k + n : k
    if (i >= 0 && i < n) {
      o.set(i, v)
      return undefined
    }
  } else if (o instanceof PyDict && !o.cls.heap && typeof k === 'string') {
    o.setStr(k, v)
    return undefined
  }
  if (o instanceof PyDict && typeof k === 'number' && !o.cls.heap) {
    try {
      o.set(k, v)
      return undefined
    } catch (e) {
      if (e !== NEED_GUEST) throw e
    }
  } else if (setitemMaybe(o, k, v)) return undefined
  return storeByGuest(o, k, v)
}
