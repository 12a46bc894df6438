/**
 * Steps: statements that may run guest code, each the last thing its statement does. Common pattern:
 * evaluate the (pure) operands, note the node in `frame.pc`, try the leaf, else drive the steps
 * native; RAISE and SUSPEND are handed on, a value is stored.
 */
import { StoreCache, storeWays } from './store-cache.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { callN, callSpread, keywordsOf, raised, suspended, call0, call1, call2, call3 } from '../run/call.ts'
import { type Completion, type Outcome, RAISE, SUSPEND } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { own } from '../run/drop.ts'
import type { Code } from '../run/code.ts'
import type { Frame } from '../run/frame.ts'
import { keyed } from '../run/keyed.ts'
import { dictItem } from '../run/missing.ts'
import { specialBinary, specialCompare } from '../run/special-operator.ts'
import { specialContains, specialField, specialSetItem } from '../run/special-call.ts'
import { rt } from '../run/state.ts'
import { Suspended } from '../run/suspend.ts'
import { moduleType, tupleType, typeOf, typeType } from '../runtime/builtin-types.ts'
import type { GlobalNames } from '../run/globals.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyFunction, PyModule, PyProperty, PySuper } from '../runtime/function.ts'
import { superGetter } from '../runtime/wrappers/super.ts'
import { PyInstance } from '../runtime/instance.ts'
import { PyList } from '../runtime/list/list.ts'
import { PyMethodDescriptor } from '../runtime/native.ts'
import { buildClass } from '../runtime/class/build.ts'
import { bindLookup, delattr, delattrMaybe, findAttribute, getattr, noteAccess, getattrMaybe, setattr } from '../runtime/ops/attribute.ts'
import { binary, binaryMaybe, binaryRest, inplace, inplaceMaybe, unary, unaryMaybe } from '../runtime/ops/binary.ts'
import { compare, compareMaybe, compareRest } from '../runtime/ops/compare.ts'
import { contains, containsMaybe } from '../runtime/ops/contains.ts'
import { format, formatMaybe } from '../runtime/ops/format.ts'
import { binaryNames, compareNames } from '../runtime/ops/operator-names.ts'
import { ascii, repr, str } from '../runtime/ops/repr.ts'
import { delitem, delitemMaybe, getitem, getitemMaybe, setitem, setitemMaybe } from '../runtime/ops/subscript.ts'
import { truth, truthMaybe } from '../runtime/ops/truth.ts'
import { PySet } from '../runtime/set/set.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import { NotImplemented, PyTuple, type Value } from '../runtime/value.ts'
import { chargeMemory } from '../run/meter.ts'
import type { Store } from './bank-types.ts'
import type { Eval, Exec } from './closures.ts'
import type { Compiler } from './compiler.ts'
import { askGuest, asking } from './asking.ts'
import { extend, extendLeaf } from './extend.ts'
import { importFrom } from '../run/imports.ts'
import { importModule, importStar } from './imports.ts'
import { lookUpName } from './lookups.ts'
import { MethodCache } from './method-cache.ts'
import { methodLookup, pairCall } from './method-pairs.ts'
import { fillSite, methodSite, nativeSite } from './native-sites.ts'
import { lookupSpecial } from './special.ts'
import { unpack } from './unpack.ts'
import { yieldFrom } from './yield-from.ts'

/** Hands on what a step came to. */
export function finish(f: Frame, r: Outcome, store: Store, id: number): Completion {
  if (r === RAISE) return raised(f)
  if (r === SUSPEND) return suspended(f, id)
  store(f, r)
  return undefined
}

export function compileStep(C: Compiler, s: CoreStmt): Exec {
  switch (s.kind) {
    case 'Do':
      return operatorStep(C, s.value, C.store(s.dst, s.id), s.id)
    case 'Method':
      return methodLookup(C, s)
    case 'Call': {
      if (s.self !== undefined) return pairCall(C, s, s.self)
      const store = C.store(s.dst, s.id)
      const callee = C.expr(s.callee)
      const args = s.args.map((a) => C.expr(a))
      const [x, y, z] = args as [Eval, Eval, Eval]
      const bank = C.bank()
      const target = C.directTarget(s)
      if (target !== null) {
        if (args.length === 1) return bank.direct1Step(callee, target, x, store, s.id)
        if (args.length === 2) return bank.direct2Step(callee, target, x, y, store, s.id)
      }
      if (s.keywords.length > 0 || args.length > 3) return bank.callNStep(callee, args, s.keywords, store, s.id)
      if (args.length === 0) return bank.call0Step(callee, store, s.id)
      if (args.length === 1) return bank.call1Step(callee, nativeSite(), x, store, s.id)
      if (args.length === 2) return bank.call2Step(callee, nativeSite(), x, y, store, s.id)
      return bank.call3Step(callee, x, y, z, store, s.id)
    }
    case 'CallMethod':
      return methodStep(C, s)
    case 'CallEx': {
      const store = C.store(s.dst, s.id)
      const callee = C.expr(s.callee)
      const args = C.load(s.args, s.id, true)
      const keywords = s.keywords < 0 ? null : C.load(s.keywords, s.id, true)
      return function execCallEx(f) {
        const fn = callee(f)
        f.pc = s.id
        const r = callSpread(fn, (args(f) as PyList).given(), keywords === null ? null : (keywords(f) as PyDict))
        return finish(f, r, store, s.id)
      }
    }
    case 'SetAttr': {
      const value = C.expr(s.value)
      const object = C.expr(s.object)
      const store = attributeStore(C.code, s)
      return function execSetAttr(f) {
        const v = value(f)
        return store(f, v, object(f))
      }
    }
    case 'DelAttr': {
      const object = C.expr(s.object)
      return function execDelAttr(f) {
        const o = object(f)
        f.pc = s.id
        if (delattrMaybe(o, s.name)) return undefined
        return finish(f, drive(delattr(o, s.name)), drop, s.id)
      }
    }
    case 'SetItem': {
      const value = C.expr(s.value)
      const object = C.expr(s.object)
      const key = C.expr(s.key)
      const store = itemStore(s.id)
      return function execSetItem(f) {
        const v = value(f)
        const o = object(f)
        return store(f, v, o, key(f))
      }
    }
    case 'DelItem': {
      const object = C.expr(s.object)
      const key = C.expr(s.key)
      return function execDelItem(f) {
        const o = object(f)
        const k = key(f)
        f.pc = s.id
        if (delitemMaybe(o, k)) return undefined
        return finish(f, drive(delitem(o, k)), drop, s.id)
      }
    }
    case 'ListAppend': {
      const value = C.expr(s.value)
      const list = C.load(s.slot, s.id, true)
      return function execListAppend(f) {
        const v = value(f)
        chargeMemory(8)
        ;(list(f) as PyList).push(v)
      }
    }
    case 'SetAdd': {
      const value = C.expr(s.value)
      const set = C.load(s.slot, s.id, true)
      return function execSetAdd(f) {
        const v = value(f)
        f.pc = s.id
        const into = set(f) as PySet
        try {
          into.add(v)
          return undefined
        } catch (e) {
          if (e !== NEED_GUEST) throw e
        }
        return finish(f, drive(into.addSteps(v)), drop, s.id)
      }
    }
    case 'DictSet': {
      const key = C.expr(s.key)
      const value = C.expr(s.value)
      const dict = C.load(s.slot, s.id, true)
      return function execDictSet(f) {
        const k = key(f)
        const v = value(f)
        f.pc = s.id
        const into = dict(f) as PyDict
        try {
          into.set(k, v)
          return undefined
        } catch (e) {
          if (e !== NEED_GUEST) throw e
        }
        return finish(f, drive(into.setSteps(k, v)), drop, s.id)
      }
    }
    case 'Extend': {
      const value = C.expr(s.value)
      const target = C.load(s.slot, s.id, true)
      const callee = s.callee === null ? null : C.expr(s.callee)
      return function execExtend(f) {
        const v = value(f)
        const fn = callee === null ? undefined : callee(f)
        f.pc = s.id
        const into = target(f)
        if (extendLeaf(into, s.into, v)) return undefined
        return finish(f, drive(extend(into, s.into, v, fn)), drop, s.id)
      }
    }
    case 'Iter': {
      const value = C.expr(s.value)
      const store = C.store(s.dst, s.id)
      const ask = asking[s.how]
      const { called } = s
      return function execIter(f) {
        const v = value(f)
        f.pc = s.id
        const it = ask.maybe(v, f)
        if (it !== undefined) {
          if (called !== undefined) own(it, called)
          store(f, it)
          return undefined
        }
        return finish(f, askGuest(ask, v, f), store, s.id)
      }
    }
    case 'Unpack': {
      const value = C.expr(s.value)
      const known = C.kindsOf(s.dsts)
      const kinds = known === null || known.every((k) => k === 'any') ? null : known
      const stores = s.dsts.map((d) => C.rawStore(d))
      if (kinds === null && s.star < 0 && s.dsts.length === 2) {
        // Pairs, of which most unpacking is.
        const [first, second] = stores as [Store, Store]
        return function execUnpackPair(f) {
          const v = value(f)
          f.pc = s.id
          if (v instanceof PyTuple && v.items.length === 2 && v.cls === tupleType) {
            first(f, v.items[0])
            second(f, v.items[1])
            return undefined
          }
          return unpack(f, v, s, null, stores)
        }
      }
      return function execUnpack(f) {
        const v = value(f)
        f.pc = s.id
        return unpack(f, v, s, kinds, stores)
      }
    }
    case 'Import': {
      const store = C.store(s.dst, s.id)
      return function execImport(f) {
        f.pc = s.id
        return finish(f, drive(importModule(f, s)), store, s.id)
      }
    }
    case 'ImportName': {
      const store = C.store(s.dst, s.id)
      const module = C.load(s.module, s.id, true)
      return function execImportName(f) {
        f.pc = s.id
        return finish(f, drive(importFrom(module(f), s.name)), store, s.id)
      }
    }
    case 'ImportStar': {
      const module = C.load(s.module, s.id, true)
      return function execImportStar(f) {
        f.pc = s.id
        return finish(f, drive(importStar(f, module(f))), drop, s.id)
      }
    }
    case 'BuildClass': {
      const body = C.expr(s.body)
      const store = C.store(s.dst, s.id)
      const args = C.load(s.args, s.id, true)
      const keywords = s.keywords < 0 ? null : C.load(s.keywords, s.id, true)
      return function execBuildClass(f) {
        const b = body(f)
        f.pc = s.id
        const kw = keywords === null ? null : keywordsOf(keywords(f) as PyDict)
        return finish(f, drive(buildClass(b, s.name, (args(f) as PyList).toArray(), kw, s.layout as never)), store, s.id)
      }
    }
    case 'YieldFrom':
      return yieldFrom(C, s)
    default:
      throw new Error(`internal error: no closure for a ${s.kind} statement; please report this`)
  }
}

export function drop(): void {}

/** `o.name = v`, evaluated: what follows the fast paths of typed code, too. */
export function attributeStore(code: Code, s: Extract<CoreStmt, { kind: 'SetAttr' }>): (f: Frame, v: Value, o: Value) => Completion {
  const cache = new StoreCache(s.name, storeWays(code, s.id))
  return function storeAttribute(f, v, o) {
    f.pc = s.id
    if (cache.store(o, v)) return undefined
    const setter = cache.setterOf(o)
    return finish(f, setter !== null ? call2(setter, o, v) : drive(setattr(o, s.name, v)), drop, s.id)
  }
}

/** `o[k] = v` where that takes the guest's code. */
export function storeByGuest(o: Value, k: Value, v: Value): Outcome {
  const r = o instanceof PyDict ? keyed(o, k, v, SET) : specialSetItem(o, k, v)
  return r === undefined ? drive(setitem(o, k, v)) : r
}

/** Operations by keys of the guest's (run/keyed.ts). */
const CONTAINS = { leaf: keyedContains, rest: containsStep }
const SET = { leaf: keyedSet, rest: setitem }
function keyedContains(container: Value, item: Value, negated: boolean): boolean {
  const known = containsMaybe(container, item)
  if (known === undefined) throw NEED_GUEST
  return known !== negated
}
function keyedSet(o: Value, k: Value, v: Value): void {
  if (!setitemMaybe(o, k, v)) throw NEED_GUEST
}
/** `o[k] = v`, evaluated. */
export function itemStore(id: number): (f: Frame, v: Value, o: Value, k: Value) => Completion {
  return function storeItem(f, v, o, k) {
    f.pc = id
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
    if (setitemMaybe(o, k, v)) return undefined
    return finish(f, storeByGuest(o, k, v), drop, id)
  }
}

// ---------------------------------------------------------------- method calls

/** `o.name(args)`: the method is found on the class and called without making a bound method. */
function methodStep(C: Compiler, s: Extract<CoreStmt, { kind: 'CallMethod' }>): Exec {
  const object = C.expr(s.object)
  const args = s.args.map((a) => C.expr(a))
  const store = C.store(s.dst, s.id)
  const { name, id, keywords } = s
  const count = args.length
  const general = generalMethodStep(C, s)
  if (keywords.length > 0 || count > 2) return function execCallMethod(f) { return general(f, object(f)) }
  const [x, y] = args as [Eval, Eval]
  const bank = C.bank()
  if (name === 'append' && count === 1) return bank.appendStep(object, x, general, store, id)
  const site = methodSite()
  const refill = (o: Value) => fillSite(site, C.code, id, o, name, count)
  if (count === 0) return bank.method0Step(object, site, refill, general, store, id)
  if (count === 1) return bank.method1Step(object, x, site, refill, general, store, id)
  return bank.method2Step(object, x, y, site, refill, general, store, id)
}

/** The call on an object that has been evaluated. */
function generalMethodStep(C: Compiler, s: Extract<CoreStmt, { kind: 'CallMethod' }>): (f: Frame, o: Value) => Completion {
  const args = s.args.map((a) => C.expr(a))
  const store = C.store(s.dst, s.id)
  const { name, id, nameId, keywords } = s
  const count = args.length
  const [x, y, z] = args as [Eval, Eval, Eval]
  const cache = new MethodCache(C.code, name, id)
  /** Where a module's dict keeps the name: the same for all instances of a builtin module, as they are made alike. */
  const moduleAttribute = moduleReader(name)
  const classMember = classReader(name)
  const positional = keywords.length === 0
  return function callMethod(f, o) {
    const t = typeOf(o)
    const e = cache.find(t, o)
    if (e !== null) {
      const m = e.method
      if (m instanceof PyFunction) {
        let r: Outcome
        if (count === 0 && positional) {
          f.pc = id
          r = call1(m, o)
        } else if (count === 1 && positional) {
          const a = x(f)
          f.pc = id
          r = call2(m, o, a)
        } else if (count === 2 && positional) {
          const a = x(f)
          const b = y(f)
          f.pc = id
          r = call3(m, o, a, b)
        } else {
          const values: Value[] = [o]
          for (const a of args) values.push(a(f))
          f.pc = id
          r = callN(m, values, keywords)
        }
        if (r === RAISE) return raised(f)
        if (r === SUSPEND) return suspended(f, id)
        store(f, r)
        return undefined
      }
      const spec = (m as PyMethodDescriptor).spec
      if (positional && spec.leaf !== null && spec.guestFirst === null && !spec.variadic && count >= spec.required && count <= spec.positional && count <= 3) {
        const a = count > 0 ? x(f) : undefined
        const b = count > 1 ? y(f) : undefined
        const c = count > 2 ? z(f) : undefined
        f.pc = id
        let r: Outcome
        try {
          const v = count === 0 ? spec.leaf(o) : count === 1 ? spec.leaf(o, a) : count === 2 ? spec.leaf(o, a, b) : spec.leaf(o, a, b, c)
          r = v === undefined ? null : v
        } catch (e) {
          if (e !== NEED_GUEST || spec.steps === null) throw e
          r = drive(count === 0 ? spec.steps(o) : count === 1 ? spec.steps(o, a) : count === 2 ? spec.steps(o, a, b) : spec.steps(o, a, b, c))
        }
        if (r === RAISE) return raised(f)
        if (r === SUSPEND) return suspended(f, id)
        store(f, r)
        return undefined
      }
      if (positional && spec.direct !== null && !spec.variadic && count >= spec.required && count <= spec.positional && count <= 1) {
        const a = count > 0 ? x(f) : undefined
        f.pc = id
        return finish(f, count === 0 ? spec.direct(o) : spec.direct(o, a), store, id)
      }
    }
    f.pc = nameId
    const found = o instanceof PyModule ? moduleAttribute(o) : ((o instanceof PyType ? classMember(o) : undefined) ?? findAttribute(o, name))
    let callee: Value
    if (found === undefined || found === NEED_GUEST) callee = lookupSpecial(o, name)
    else callee = found as Value
    if (positional && count <= 3) {
      const a = count > 0 ? x(f) : null
      const b = count > 1 ? y(f) : null
      const c = count > 2 ? z(f) : null
      f.pc = id
      return finish(f, count === 0 ? call0(callee) : count === 1 ? call1(callee, a) : count === 2 ? call2(callee, a, b) : call3(callee, a, b, c), store, id)
    }
    const values: Value[] = []
    for (const a of args) values.push(a(f))
    f.pc = id
    return finish(f, callN(callee, values, keywords), store, id)
  }
}

/**
 * Finds what is called as an attribute of classes, and remembers that of the last one: a class method stays bound, since nobody sees but
 * who calls it. Nothing for names that `type` has, and for classes of other metaclasses.
 */
export function classReader(name: string): (c: PyType) => Value | undefined {
  const plain = typeType.lookup(name) === undefined
  let cls: PyType | null = null
  let version = -1
  let known: Value | undefined
  return (c) => {
    if (c === cls && c.version === version) return known
    if (!plain || c.cls !== typeType) return undefined
    const found = findAttribute(c, name)
    known = found === NEED_GUEST ? undefined : (found as Value | undefined)
    cls = c
    version = c.version
    return known
  }
}

/** Finds an attribute of modules, and remembers where it stood in the dict of the last one. */
export function moduleReader(name: string): (m: PyModule) => Value | undefined | typeof NEED_GUEST {
  let place = 0
  // What the type has comes first, or is looked for last: it is asked for such names.
  const plain = moduleType.lookup(name) === undefined
  let names: GlobalNames | null = null
  let cell = -1
  return (m) => {
    const dict = m.attrs
    const { globals } = m
    if (globals !== null && plain && m.cls === moduleType) {
      if (globals.names !== names) {
        cell = globals.names.find(name) ?? -1
        names = cell < 0 ? null : globals.names
      }
      const v = globals.cells[cell]
      if (v !== undefined) return v
    }
    if (m.globals === null && dict !== undefined) {
      if (dict.entryKeys[place] === name) {
        const v = dict.entryValues[place]
        if (v !== undefined) return v
      }
      const i = dict.entryKeys.indexOf(name)
      if (i >= 0) place = i
    }
    return findAttribute(m, name)
  }
}

// ---------------------------------------------------------------- lifted operators

function operatorStep(C: Compiler, e: CoreExpr, store: Store, id: number): Exec {
  switch (e.kind) {
    case 'Binary': {
      const l = C.expr(e.left)
      const r = C.expr(e.right)
      const { op, inplace: isInplace } = e
      const method = new DunderCache(binaryNames[op].dunder)
      return function execBinary(f) {
        const a = l(f)
        const b = r(f)
        f.pc = id
        if (!isInplace && a instanceof PyInstance && (!(b instanceof PyInstance) || b.cls === a.cls)) {
          // The commonest guest operator: a method of the left operand's class.
          const m = method.of(a.cls)
          if (m !== null && m.code.leaf === null) {
            const v = call2(m, a, b)
            if (v === RAISE) return raised(f)
            if (v === SUSPEND) {
              rt.captured.push(new AnswerWait(() => drive(binaryRest(op, a, b))))
              return suspended(f, id)
            }
            if (v === NotImplemented) return finish(f, drive(binaryRest(op, a, b)), store, id)
            store(f, v)
            return undefined
          }
        }
        const known = isInplace ? inplaceMaybe(op, a, b) : binaryMaybe(op, a, b)
        if (known !== undefined) {
          store(f, known)
          return undefined
        }
        const special = isInplace ? undefined : specialBinary(op, a, b)
        return finish(f, special === undefined ? drive(isInplace ? inplace(op, a, b) : binary(op, a, b)) : special, store, id)
      }
    }
    case 'Compare': {
      const l = C.expr(e.left)
      const r = C.expr(e.right)
      const { op } = e
      const method = new DunderCache(compareNames[op])
      return function execCompare(f) {
        const a = l(f)
        const b = r(f)
        f.pc = id
        if (a instanceof PyInstance && (!(b instanceof PyInstance) || b.cls === a.cls)) {
          const m = method.of(a.cls)
          if (m !== null) {
            const v = call2(m, a, b)
            if (v === RAISE) return raised(f)
            if (v === SUSPEND) {
              rt.captured.push(new AnswerWait(() => drive(compareRest(op, a, b))))
              return suspended(f, id)
            }
            if (v === NotImplemented) return finish(f, drive(compareRest(op, a, b)), store, id)
            store(f, v)
            return undefined
          }
        }
        const known = compareMaybe(op, a, b)
        if (known !== undefined) {
          store(f, known)
          return undefined
        }
        const special = specialCompare(op, a, b)
        return finish(f, special === undefined ? drive(compare(op, a, b)) : special, store, id)
      }
    }
    case 'Unary': {
      const operand = C.expr(e.operand)
      const { op } = e
      return function execUnary(f) {
        const v = operand(f)
        f.pc = id
        const known = unaryMaybe(op, v)
        if (known !== undefined) {
          store(f, known)
          return undefined
        }
        return finish(f, drive(unary(op, v)), store, id)
      }
    }
    case 'Name':
      return function execName(f) {
        f.pc = id
        return finish(f, drive(lookUpName(f, e)), store, id)
      }
    case 'Not': {
      const operand = C.expr(e.operand)
      return function execTruth(f) {
        const v = operand(f)
        f.pc = id
        const known = truthMaybe(v)
        if (known !== undefined) {
          store(f, !known)
          return undefined
        }
        return finish(f, drive(negatedTruth(v)), store, id)
      }
    }
    case 'In': {
      const l = C.expr(e.left)
      const r = C.expr(e.right)
      const { negated } = e
      return function execIn(f) {
        const item = l(f)
        const container = r(f)
        f.pc = id
        const known = containsMaybe(container, item)
        if (known !== undefined) {
          store(f, known !== negated)
          return undefined
        }
        const inTable = container instanceof PyDict || container instanceof PySet ? keyed(container, item, negated, CONTAINS) : undefined
        return finish(f, inTable ?? specialContains(container, item, negated) ?? drive(containsStep(container, item, negated)), store, id)
      }
    }
    case 'Attr': {
      const object = C.expr(e.object)
      const { name } = e
      /** The getter that `name` is on the class last seen. */
      let version = -1
      let getter: PyFunction | null = null
      return function execAttr(f) {
        const o = object(f)
        f.pc = id
        if (o instanceof PyInstance) {
          const t = o.cls
          if (t.version !== version) {
            version = t.version
            const p = t.lookup(name)
            getter = p instanceof PyProperty && !p.cls.heap && p.fget instanceof PyFunction && t.plainGetattr && t.guestLookup('__getattr__') === undefined ? p.fget : null
          }
          if (getter !== null) {
            const r = call1(getter, o)
            if (r === RAISE) noteAccess(rt.pending, o, name)
            return finish(f, r, store, id)
          }
        } else if (o instanceof PySuper) {
          const ofBase = superGetter(o, name)
          if (ofBase !== null) {
            const r = call1(ofBase, o.self)
            if (r === RAISE) noteAccess(rt.pending, o, name)
            return finish(f, r, store, id)
          }
        }
        const known = getattrMaybe(o, name)
        if (known !== undefined) {
          store(f, known)
          return undefined
        }
        return finish(f, drive(getattr(o, name)), store, id)
      }
    }
    case 'Item': {
      const object = C.expr(e.object)
      const key = C.expr(e.key)
      return function execItem(f) {
        const o = object(f)
        const k = key(f)
        f.pc = id
        if (o instanceof PyInstance) {
          const m = o.cls.guestLookup('__getitem__')
          if (m instanceof PyFunction) return finish(f, call2(m, o, k), store, id)
        }
        if (o instanceof PyDict) return finish(f, dictItem(o, k), store, id)
        const known = getitemMaybe(o, k)
        if (known !== undefined) {
          store(f, known)
          return undefined
        }
        return finish(f, drive(getitem(o, k)), store, id)
      }
    }
    case 'Format': {
      const value = C.expr(e.value)
      const spec = e.spec === null ? null : C.expr(e.spec)
      const { conversion } = e
      return function execFormat(f) {
        const v = value(f)
        const s = spec === null ? '' : spec(f)
        f.pc = id
        if (conversion === '') {
          const known = formatMaybe(v, s)
          if (known !== undefined) {
            store(f, known)
            return undefined
          }
        }
        const special = s === '' ? specialField(v, conversion) : undefined
        return finish(f, special === undefined ? drive(formatStep(v, conversion, s)) : special, store, id)
      }
    }
    case 'Set': {
      const items = e.items.map((x) => C.expr(x))
      return function execSet(f) {
        const values = items.map((x) => x(f))
        f.pc = id
        return finish(f, drive(setDisplay(values)), store, id)
      }
    }
    case 'Dict': {
      const keys = e.keys.map((x) => C.expr(x))
      const values = e.values.map((x) => C.expr(x))
      return function execDict(f) {
        const ks = keys.map((x) => x(f))
        const vs = values.map((x) => x(f))
        f.pc = id
        return finish(f, drive(dictDisplay(ks, vs)), store, id)
      }
    }
    case 'Special': {
      const object = C.expr(e.object)
      return function execSpecial(f) {
        const o = object(f)
        f.pc = id
        return finish(f, drive(specialStep(o, e.name)), store, id)
      }
    }
    default:
      throw new Error(`internal error: no step for a ${e.kind} expression; please report this`)
  }
}

function* negatedTruth(v: Value): Steps<Value> {
  return !(yield* truth(v))
}
function* containsStep(container: Value, item: Value, negated: boolean): Steps<Value> {
  return (yield* contains(container, item)) !== negated
}
function* formatStep(v: Value, conversion: string, spec: Value): Steps<Value> {
  let x = v
  if (conversion === 's') x = yield* str(v)
  else if (conversion === 'r') x = yield* repr(v)
  else if (conversion === 'a') x = yield* ascii(v)
  return yield* format(x, spec as never)
}
function* setDisplay(values: Value[]): Steps<Value> {
  const s = new PySet()
  for (const v of values) yield* s.addSteps(v)
  return s
}
function* dictDisplay(keys: Value[], values: Value[]): Steps<Value> {
  const d = new PyDict()
  for (let i = 0; i < keys.length; i++) yield* d.setSteps(keys[i] as Value, values[i] as Value)
  return d
}
function* specialStep(o: Value, name: string): Steps<Value> {
  const t = typeOf(o)
  return yield* bindLookup(t.lookup(name) as Value, o, t)
}

/** The guest method of one name on the class last seen; null when it is no plain function. */
class DunderCache {
  private readonly name: string
  private version = -1
  private method: PyFunction | null = null
  constructor(name: string) {
    this.name = name
  }
  of(t: PyType): PyFunction | null {
    if (t.version !== this.version) {
      this.version = t.version
      const m = t.guestLookup(this.name)
      this.method = m instanceof PyFunction ? m : null
    }
    return this.method
  }
}

/** A guest operator method put aside: if it answers NotImplemented, the other operand is asked. */
export class AnswerWait extends Suspended {
  readonly frames = 0
  private readonly otherwise: () => Outcome
  constructor(otherwise: () => Outcome) {
    super()
    this.otherwise = otherwise
  }
  resume(outcome: Outcome | undefined): Outcome | undefined {
    return outcome === NotImplemented ? this.otherwise() : outcome
  }
}
