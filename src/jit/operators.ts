/**
 * Operators that are steps (`Do`, of statements that were lifted): where they were seen to come down to a plain method of the
 * guest, it is called directly; numbers are computed here; the rest is what every tier does.
 */
import type { BinaryOperator } from '../ast/nodes.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { AnswerWait } from '../compile/steps.ts'
import { type Outcome, RAISE, SUSPEND } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { dictItem } from '../run/missing.ts'
import { specialBinary, specialCompare } from '../run/special-operator.ts'
import { rt } from '../run/state.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyFunction, PyProperty } from '../runtime/function.ts'
import { type InstanceLayout, PyInstance } from '../runtime/instance.ts'
import { getattr, getattrMaybe, noteAccess } from '../runtime/ops/attribute.ts'
import { binary, binaryMaybe, binaryRest, inplace, inplaceMaybe, unsupported } from '../runtime/ops/binary.ts'
import { compare, compareMaybe, compareRest, neitherCompares } from '../runtime/ops/compare.ts'
import { binaryNames, compareNames, compareReflected } from '../runtime/ops/operator-names.ts'
import { getitem, getitemMaybe } from '../runtime/ops/subscript.ts'
import type { Steps } from '../runtime/steps.ts'
import type { CompareOp } from '../runtime/type.ts'
import { NotImplemented, PyObject, type Value } from '../runtime/value.ts'
import { objectType } from '../runtime/builtin-types.ts'
import { isFloat } from './support.ts'
import { isListItem, readsField } from './access.ts'
import { callFunction, isPlain } from './calls.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { closureStatement } from './fallback.ts'
import { MAX_TARGETS, OPEN, noteTarget, targetsOf } from '../compile/targets.ts'
import { assign } from './statements.ts'
import { superProperty } from './supers.ts'
import { afterStep, beforeStep, emitStep, storeResult } from './steps.ts'
import { type JsValue, anyValue } from './value.ts'

type Do = Extract<CoreStmt, { kind: 'Do' }>
type SetItem = Extract<CoreStmt, { kind: 'SetItem' }>

/** What one class makes of an operator: a plain function. Another class object with the same function may take its place. */
interface OperatorTarget {
  readonly layout: InstanceLayout | null
  version: number
  method: PyFunction
}

/** The plain function that an object's class has for an operator, with so many parameters; null for anything else. */
type Finder = (o: Value) => OperatorTarget | null

/** `leaves`: also one of the library's own that has a leaf, which all tiers pass over then. */
function dunder(name: string, count: number, leaves = false): Finder {
  return (o) => {
    if (!(o instanceof PyObject) || !o.cls.heap) return null
    const m = o.cls.guestLookup(name)
    return m instanceof PyFunction && isPlain(m.code, count) && (leaves || m.code.leaf === null) ? { layout: o.cls.layout, version: o.cls.version, method: m } : null
  }
}

/** The getter of a property. */
function getter(name: string): Finder {
  return (o) => {
    if (!(o instanceof PyInstance)) return null
    const t = o.cls
    const p = t.lookup(name)
    if (!(p instanceof PyProperty) || p.cls.heap || !(p.fget instanceof PyFunction) || !isPlain(p.fget.code, 1)) return null
    return t.plainGetattr && t.guestLookup('__getattr__') === undefined ? { layout: t.layout, version: t.version, method: p.fget } : null
  }
}

export function emitDo(E: Emitter, s: Do): void {
  const e = s.value
  if (s.dst < 0) {
    closureStatement(E, s)
    return
  }
  switch (e.kind) {
    case 'Binary':
    case 'Compare':
      binaryStep(E, s, e)
      return
    case 'Attr':
      attributeStep(E, s, e)
      return
    case 'Not': {
      const v = generic(E, emit(E, e.operand))
      E.when(`typeof ${v} === 'boolean'`, () => storeResult(E, s.id, s.dst, `!${v}`), () => closureStatement(E, s))
      return
    }
    case 'Item': {
      if (isListItem(E, e)) {
        // Whatever else comes leaves.
        assign(E, s.dst, e, s.id)
        return
      }
      const o = generic(E, emit(E, e.object))
      const k = emit(E, e.key)
      withTargets(E, s, e.object, o, '', dunder('__getitem__', 2), [anyValue(o), k], '', () => `${E.k(itemStep)}(${o}, ${generic(E, k)})`)
      return
    }
    default:
      closureStatement(E, s)
  }
}

/** `o[k] = v` on an object whose class was seen to have a plain `__setitem__`; false where none was. */
export function emitGuestStore(E: Emitter, s: SetItem, o: string, k: JsValue, v: JsValue, step: () => string): boolean {
  const find = dunder('__setitem__', 3)
  if (!E.T.probeValues(s.object).some((x) => find(x) !== null) && targetsOf(E.code, s.id).length === 0) return false
  withTargets(E, s, s.object, o, '', find, [anyValue(o), k, v], '', step)
  return true
}

function isNumber(E: Emitter, e: CoreExpr): boolean {
  const k = E.kind(e)
  return k === 'int' || k === 'float'
}

function binaryStep(E: Emitter, s: Do, e: Extract<CoreExpr, { kind: 'Binary' | 'Compare' }>): void {
  if (isNumber(E, e.left) && isNumber(E, e.right)) {
    // What numbers make of it runs no code of the guest.
    assign(E, s.dst, e, s.id)
    return
  }
  const l = emit(E, e.left)
  const r = emit(E, e.right)
  const a = generic(E, l)
  const inPlace = e.kind === 'Binary' && e.inplace
  const general = generalStep(e)
  const step = () => `${E.k(general)}(${a}, ${generic(E, r)})`
  if (!inPlace && reflectedStep(E, s, e, a, l.rep !== 'any', r, step)) return
  if (l.rep !== 'any' || inPlace) {
    emitStep(E, s, step(), s.dst)
    return
  }
  // A right operand of a derived class may have to be asked first.
  const same = r.rep !== 'any' ? '' : `(${r.js} === null || ${r.js}.cls === undefined || ${r.js}.cls === ${a}.cls || !${r.js}.cls.isSubtype(${a}.cls))`
  const rest = e.kind === 'Binary' ? restOf(`binary ${e.op}`, (x, y) => binaryRest(e.op, x, y)) : restOf(`compare ${e.op}`, (x, y) => compareRest(e.op, x, y))
  const name = e.kind === 'Binary' ? binaryNames[e.op].dunder : compareNames[e.op]
  withTargets(E, s, e.left, a, same, dunder(name, 2, e.kind === 'Compare'), [anyValue(a), r], (x) => {
    const b = generic(E, r)
    E.line(`if (${x} === ${E.k(SUSPEND)}) ${E.k(rest.suspended)}(${a}, ${b})`)
    E.line(`else if (${x} === ${E.k(NotImplemented)}) {`)
    E.line(`${x} = ${E.call(`${E.k(rest.now)}(${a}, ${b})`, s.id)}`)
    E.line('}')
  }, step)
}

/** A number on the left of an object that was seen to have a plain reflected method, as in `2 * v`; false where it was not. */
function reflectedStep(E: Emitter, s: Do, e: Extract<CoreExpr, { kind: 'Binary' | 'Compare' }>, a: string, isNumeric: boolean, r: JsValue, step: () => string): boolean {
  if (r.rep !== 'any') return false
  const number = (v: Value): boolean => typeof v === 'number' || isFloat(v)
  const seen = E.T.probeValues(e.left)
  if (!isNumeric && (seen.length === 0 || !seen.every(number))) return false
  const name = e.kind === 'Binary' ? binaryNames[e.op].reflected : compareNames[compareReflected[e.op]]
  const method = dunder(name, 2, e.kind === 'Compare')
  const find: Finder = (o) => (o instanceof PyObject && o.cls.solid === objectType ? method(o) : null)
  if (!E.T.probeValues(e.right).some((v) => find(v) !== null)) return false
  const rest = e.kind === 'Binary' ? restOf(`reflected ${e.op}`, (y, x) => refused(e.op, x, y)) : restOf(`reflected compare ${e.op}`, (y, x) => neither(e.op, x, y))
  withTargets(E, s, e.right, r.js, isNumeric ? '' : `(typeof ${a} === 'number' || ${E.k(isFloat)}(${a}))`, find, [r, anyValue(a)], (x) => {
    E.line(`if (${x} === ${E.k(SUSPEND)}) ${E.k(rest.suspended)}(${r.js}, ${a})`)
    E.line(`else if (${x} === ${E.k(NotImplemented)}) {`)
    E.line(`${x} = ${E.call(`${E.k(rest.now)}(${r.js}, ${a})`, s.id)}`)
    E.line('}')
  }, step)
  return true
}
// biome-ignore lint/correctness/useYield: what a number does not know, nobody is asked any more
function* refused(op: BinaryOperator, a: Value, b: Value): Steps<Value> {
  throw unsupported(op, a, b)
}
// biome-ignore lint/correctness/useYield: the same
function* neither(op: CompareOp, a: Value, b: Value): Steps<Value> {
  return neitherCompares(op, a, b)
}

interface Rest {
  now(a: Value, b: Value): Outcome
  suspended(a: Value, b: Value): void
}
const rests: Map<string, Rest> = new Map()
/** What follows a guest operator that answered NotImplemented. */
function restOf(key: string, ask: (a: Value, b: Value) => Parameters<typeof drive>[0]): Rest {
  let rest = rests.get(key)
  if (rest === undefined) {
    const now = (a: Value, b: Value) => drive(ask(a, b))
    rest = { now, suspended(a, b) { rt.captured.push(new AnswerWait(() => now(a, b))) } }
    rests.set(key, rest)
  }
  return rest
}

const generals: Map<string, (a: Value, b: Value) => Outcome> = new Map()
function generalStep(e: Extract<CoreExpr, { kind: 'Binary' | 'Compare' }>): (a: Value, b: Value) => Outcome {
  const key = `${e.kind} ${e.op} ${e.kind === 'Binary' && e.inplace}`
  let step = generals.get(key)
  if (step === undefined) {
    if (e.kind === 'Compare') {
      step = (a, b) => {
        const known = compareMaybe(e.op, a, b)
        if (known !== undefined) return known
        const special = specialCompare(e.op, a, b)
        return special === undefined ? drive(compare(e.op, a, b)) : special
      }
    } else if (e.inplace) step = (a, b) => orDrive(inplaceMaybe(e.op, a, b), () => inplace(e.op, a, b))
    else {
      step = (a, b) => {
        const known = binaryMaybe(e.op, a, b)
        if (known !== undefined) return known
        const special = specialBinary(e.op, a, b)
        return special === undefined ? drive(binary(e.op, a, b)) : special
      }
    }
    generals.set(key, step)
  }
  return step
}

/** `null` is a value: only undefined says that guest code is needed. */
function orDrive(known: Value | undefined, steps: () => Parameters<typeof drive>[0]): Outcome {
  return known === undefined ? drive(steps()) : known
}

function itemStep(o: Value, k: Value): Outcome {
  if (o instanceof PyDict) return dictItem(o, k)
  const known = getitemMaybe(o, k)
  return known === undefined ? drive(getitem(o, k)) : known
}

function attributeStep(E: Emitter, s: Do, e: Extract<CoreExpr, { kind: 'Attr' }>): void {
  if (readsField(E, e)) {
    // What has another shape leaves: nothing here runs code of the guest.
    assign(E, s.dst, e, s.id)
    return
  }
  const o = generic(E, emit(E, e.object))
  const { name } = e
  const step = (v: Value): Outcome => orDrive(getattrMaybe(v, name), () => getattr(v, name))
  const failed = (v: Value): void => noteAccess(rt.pending, v, name)
  if (superProperty(E, s, e, o, failed)) return
  withTargets(E, s, e.object, o, '', getter(name), [anyValue(o)], (x) => E.line(`if (${x} === ${E.k(RAISE)}) ${E.k(failed)}(${o})`), () => `${E.k(step)}(${o})`)
}

/** Calls the function that the class of `o` was seen to have; `after` looks at what it gave. Everything else goes by `step`. */
function withTargets(
  E: Emitter, s: Do | SetItem, object: CoreExpr, o: string, also: string, find: Finder, values: readonly JsValue[], after: ((r: string) => void) | '', step: () => string,
): void {
  const targets = targetsAt(E, s.id, object, find)
  const seen = targetsOf(E.code, s.id).length
  const dst = 'dst' in s ? s.dst : -1
  if (targets.length === 0 && seen >= MAX_TARGETS) {
    emitStep(E, s, step(), dst)
    return
  }
  const r = E.name('t')
  const done = E.name('l')
  E.line(`${done}: {`)
  const fits = beforeStep(E)
  E.line(`let ${r}`)
  // Instances whose class has slots only have no shape; nor have those of classes derived from builtin types.
  const shaped = targets.every((target) => target.layout !== null)
  const isGuest = shaped ? `${o}.shape !== undefined` : `${o}.cls !== undefined && ${o}.cls.heap`
  const version = E.temp(`${o} !== null && ${isGuest}${also === '' ? '' : ` && ${also}`} ? ${o}.cls.version : -1`)
  for (const target of targets) {
    const t = E.k(target)
    E.line(`if (${version} === ${t}.version) {`)
    E.known.within(() => {
      callFunction(E, s, { code: target.method.code, fn: `${t}.method`, test: '' }, values, { r, fits, done: after === '' ? done : '' })
      if (after !== '') after(r)
    })
    E.line('} else')
  }
  E.line('{')
  E.known.within(() => {
    if (seen < MAX_TARGETS) E.line(`if (${version} !== -1 && ${E.k(missed(E, s.id, find, targets))}(${o})) ${E.exit(s.id)}`)
    E.line(`${r} = ${E.call(step(), s.id)}`)
  })
  E.line('}')
  afterStep(E, s, r, fits)
  storeResult(E, s.id, dst, r)
  E.line('}')
}

function targetsAt(E: Emitter, id: number, object: CoreExpr, find: Finder): OperatorTarget[] {
  const out: OperatorTarget[] = []
  const add = (t: OperatorTarget | null) => {
    if (t !== null && out.length < MAX_TARGETS && !out.some((x) => isSame(x, t))) out.push({ ...t })
  }
  for (const v of E.T.probeValues(object)) add(find(v))
  for (const t of targetsOf(E.code, id)) if (t !== OPEN) add(t as OperatorTarget)
  return out
}

/** Are they the same method of the same `class` statement? */
function isSame(x: OperatorTarget, y: OperatorTarget): boolean {
  return x.layout === y.layout && x.method.code === y.method.code
}

/** An object whose class is in no way of the site: another class object of the same statement takes its way over, a new one is noted. True: leave. */
function missed(E: Emitter, id: number, find: Finder, targets: readonly OperatorTarget[]): (o: Value) => boolean {
  const { code, widening, misses } = E
  return (o) => {
    const t = find(o)
    if (t === null) return false
    const way = targets.find((x) => isSame(x, t))
    if (way !== undefined) {
      way.version = t.version
      way.method = t.method
      return false
    }
    if (!targetsOf(code, id).some((x) => x !== OPEN && isSame(x as OperatorTarget, t))) noteTarget(code, id, t)
    if (!misses.count()) return false
    widening.renew()
    return true
  }
}
