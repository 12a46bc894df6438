/**
 * `o.name = v`. A site is compiled for what it was seen to do: a field that the shape has, or one that the store adds, as
 * `__init__` does. What a store adds is decided by the shape before it and by the class, which must have nothing of that name.
 */
import type { CoreStmt } from '../core/nodes.ts'
import { StoreCache, type StoreWay, storeWays, storesField } from '../compile/store-cache.ts'
import { DEOPT, type Outcome } from '../run/completion.ts'
import { call2 } from '../run/call.ts'
import { drive } from '../run/drive.ts'
import { FIELD_FLOAT, FIELD_INT, PyInstance, type Shape } from '../runtime/instance.ts'
import { setattr } from '../runtime/ops/attribute.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { hasShape, isOpen, placeIn, shapesAt, shapesKnown } from './access.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { OPEN, noteTarget } from '../compile/targets.ts'
import { emitStep } from './steps.ts'
import * as support from './support.ts'
import type { JsValue } from './value.ts'

type SetAttr = Extract<CoreStmt, { kind: 'SetAttr' }>

/** Times that a site may leave typed code without having learnt anything, before it stays open. */
const MAX_STRAYS = 20

/** Names that a run of stores adds to one object, and the version of a class that takes them all into its fields. */
class Additions {
  version = -1
  private readonly names: string[] = []
  private readonly seen: PyType | null

  constructor(seen: PyType | null) {
    this.seen = seen
  }

  add(name: string): void {
    this.names.push(name)
    if (this.seen !== null) this.version = this.fits(this.seen) ? this.seen.version : -1
  }

  private fits(t: PyType): boolean {
    return this.names.every((name) => storesField(t, name))
  }

  /** An object whose class is not the one seen last: does it take the names, too? */
  readonly admits = (o: PyInstance): boolean => {
    if (!this.fits(o.cls)) return false
    this.version = o.cls.version
    return true
  }
}

/** The field that a way stores to. */
function fieldOf(way: StoreWay, name: string): { at: number; kind: number } {
  const at = way.after.index.get(name) as number
  return { at, kind: way.after.kinds[at] as number }
}

function waysAt(E: Emitter, s: SetAttr, known: Shape | undefined): StoreWay[] {
  const seen = storeWays(E.code, s.id).filter((w) => !w.before.layout.late)
  if (known !== undefined) {
    const way = seen.find((w) => w.before === known)
    if (way !== undefined) return [way]
    if (known.index.has(s.name)) return known.layout.hooked ? [] : [{ before: known, after: known }]
  }
  return seen.length > 0 ? seen : shapesAt(E, s.object, s.name, s.id).filter((shape) => !shape.layout.hooked).map((shape) => ({ before: shape, after: shape }))
}

/** A test that a value of kind any goes into a field as it is; '' when that is known. null: it does not go there. */
function valueTest(E: Emitter, s: SetAttr, v: JsValue, way: StoreWay): string | null {
  const { kind } = fieldOf(way, s.name)
  const adds = way.before !== way.after
  if (kind === FIELD_FLOAT) return v.rep === 'float' ? '' : v.rep === 'any' ? `${E.k(support.isFloat)}(${v.js})` : null
  if (kind === FIELD_INT) return v.rep === 'int' ? '' : v.rep === 'any' ? `typeof ${v.js} === 'number'` : null
  if (!adds) return ''
  if (v.rep === 'int' || v.rep === 'float') return null
  const { value } = s
  if (v.rep === 'bool' || (value.kind === 'Const' && (value.value === null || typeof value.value === 'string'))) return ''
  return `${E.k(support.isReference)}(${v.js})`
}

function stored(E: Emitter, v: JsValue, kind: number): string {
  if (kind === FIELD_FLOAT) return v.rep === 'float' ? v.js : `+${v.js}.value`
  if (kind === FIELD_INT) return v.rep === 'int' ? v.js : `+${v.js}`
  return generic(E, v)
}

export function emitSetAttr(E: Emitter, s: SetAttr): void {
  const v = emit(E, s.value)
  const object = emit(E, s.object)
  const o = generic(E, object)
  const { name, id } = s
  const known = E.known.has(o, 'shape') as Shape | undefined
  const open = isOpen(E, id)
  const ways = object.rep !== 'any' ? [] : waysAt(E, s, known).filter((w) => valueTest(E, s, v, w) !== null)
  const [only] = ways
  const among = shapesKnown(E, o)
  const place = among[0] === undefined ? '' : placeIn(among[0], name)
  if (object.rep === 'any' && among.length > 1 && place !== '' && among.every((shape) => placeIn(shape, name) === place && !shape.layout.hooked)) {
    // One of several shapes, with the field at one place.
    const way: StoreWay = { before: among[0] as Shape, after: among[0] as Shape }
    if (valueTest(E, s, v, way) === '') {
      E.line(`${o}.f${fieldOf(way, name).at} = ${stored(E, v, fieldOf(way, name).kind)}`)
      return
    }
  }
  const additions = (E.known.has(o, 'class') as Additions | undefined) ?? new Additions(classSeen(E, s, ways))
  const tested = E.known.has(o, 'class') !== undefined && known !== undefined
  const test = (way: StoreWay): string => {
    const parts: string[] = []
    if (known !== way.before) parts.push(hasShape(E, o, way.before))
    if (way.before !== way.after) {
      additions.add(name)
      if (!tested) parts.push(`(${o}.cls.version === ${E.k(additions)}.version || ${E.k(additions.admits)}(${o}))`)
    }
    parts.push(valueTest(E, s, v, way) as string)
    return parts.filter((x) => x !== '').join(' && ')
  }
  const store = (way: StoreWay): void => {
    const { at, kind } = fieldOf(way, name)
    const js = stored(E, v, kind)
    if (way.before !== way.after) E.line(`${o}.shape = ${E.k(way.after)}`)
    E.line(`${o}.f${at} = ${js}`)
  }
  if (only !== undefined && ways.length === 1 && !open) {
    const condition = test(only)
    const forced = E.forced(id)
    if (condition !== '' || forced !== '') E.line(`if (${forced}!(${condition === '' ? 'true' : condition})) ${strayExit(E, s)}`)
    store(only)
    if (only.before !== only.after) {
      // What else names the object must not be taken for the shape that it had.
      E.known.forgetShape(only.before)
      E.known.learn(o, 'class', additions)
    }
    E.known.learn(o, 'shape', only.after)
    return
  }
  if (ways.length === 0 && isPlainSetAttr(E, s)) {
    // A loop around may rely on nothing else happening here.
    E.line(strayExit(E, s))
    return
  }
  ways.forEach((way, i) => {
    E.line(`${i === 0 ? '' : 'else '}if (${test(way) || 'true'}) {`)
    store(way)
    E.line('}')
  })
  E.line(ways.length === 0 ? '{' : 'else {')
  E.known.within(() => emitStep(E, s, `${E.k(missedStore(E, s))}(${o}, ${generic(E, v)})`, -1))
  E.line('}')
  for (const way of ways) if (way.before !== way.after) E.known.forgetShape(way.before)
}

function classSeen(E: Emitter, s: SetAttr, ways: readonly StoreWay[]): PyType | null {
  for (const v of E.T.probeValues(s.object)) {
    if (v instanceof PyInstance && v.shape !== null && ways.some((w) => w.before.layout === v.shape?.layout)) return v.cls
  }
  return null
}

/** Leaves because of an object that the site has no way for: generic closures learn it. */
function strayExit(E: Emitter, s: SetAttr): string {
  const { code, widening, misses } = E
  const ways = storeWays(code, s.id)
  const had = ways.length
  let strays = 0
  const note = (): void => {
    widening.missed()
    if (ways.length > had) {
      if (misses.count(true)) widening.renew()
    } else if (++strays >= MAX_STRAYS) {
      noteTarget(code, s.id, OPEN)
      widening.renew()
    }
  }
  return `{ ${E.k(note)}(); ${E.exit(s.id).slice(1)}`
}

/** The store in general; what it was is noted. */
function missedStore(E: Emitter, s: SetAttr): (o: Value, v: Value) => Outcome | undefined {
  E.mayLeave()
  const { code, widening, misses } = E
  const { name } = s
  const ways = storeWays(code, s.id)
  const had = ways.length
  const cache = new StoreCache(name, ways)
  return function storeMissed(target, value) {
    if (ways.length > had && misses.count(true)) {
      widening.renew()
      throw DEOPT
    }
    if (cache.store(target, value)) return undefined
    const setter = cache.setterOf(target)
    return setter !== null ? call2(setter, target, value) : drive(setattr(target, name, value))
  }
}

/** Does the store compile to a guard and an assignment that changes no shape? */
export function isPlainSetAttr(E: Emitter, s: SetAttr): boolean {
  if (isOpen(E, s.id)) return false
  const seen = waysAt(E, s, undefined)
  const [way] = seen
  if (way === undefined || seen.length !== 1 || way.before !== way.after) return false
  const { kind } = fieldOf(way, s.name)
  const rep = E.kind(s.value)
  return kind === FIELD_FLOAT ? rep === 'float' : kind === FIELD_INT ? rep === 'int' : true
}
