/**
 * Method calls whose arguments take steps: `o.name(f(x))`. The method is looked up before the arguments are evaluated, and waits in the frame
 * as a pair of what the class has and the object: no bound method is made.
 */
import type { CoreStmt } from '../core/nodes.ts'
import { type Outcome } from '../run/completion.ts'
import { call1, call2, call3, callMethodOf, callN } from '../run/call.ts'
import { typeOf } from '../runtime/builtin-types.ts'
import { PyFunction } from '../runtime/function.ts'
import { PyMethodDescriptor } from '../runtime/native.ts'
import type { Value } from '../runtime/value.ts'
import type { Eval, Exec } from './closures.ts'
import type { Compiler } from './compiler.ts'
import { MethodCache } from './method-cache.ts'
import { type Direct, direct } from './native-sites.ts'
import { finish } from './steps.ts'

type Method = Extract<CoreStmt, { kind: 'Method' }>
type Call = Extract<CoreStmt, { kind: 'Call' }>

export function methodLookup(C: Compiler, s: Method): Exec {
  const object = C.expr(s.object)
  const attribute = C.expr({ kind: 'Attr', object: s.object, name: s.name, id: s.nameId })
  const cache = new MethodCache(C.code, s.name, s.id)
  const store = C.bank().storeSlot(s.slot)
  const storeSelf = C.bank().storeSlot(s.self)
  return function execMethodLookup(f) {
    const o = object(f)
    const found = cache.find(typeOf(o), o)
    if (found !== null) {
      store(f, found.method)
      storeSelf(f, o)
      return undefined
    }
    // Something else, or nothing.
    store(f, attribute(f))
    storeSelf(f, undefined)
  }
}

/** The call of what `methodLookup` has found. */
export function pairCall(C: Compiler, s: Call, self: number): Exec {
  const callee = C.expr(s.callee)
  const object = C.load(self, s.id, true)
  const args = s.args.map((a) => C.expr(a))
  const store = C.store(s.dst, s.id)
  const { id, keywords } = s
  const count = args.length
  const [x, y] = args as [Eval, Eval]
  const site: { fn: Value | undefined; leaf: Direct } = { fn: undefined, leaf: () => null }
  const learn = (fn: Value): void => {
    const leaf = fn instanceof PyMethodDescriptor && keywords.length === 0 && count <= 2 ? direct(fn.spec, count) : null
    if (leaf === null) return
    site.fn = fn
    site.leaf = leaf
  }
  return function execPairCall(f) {
    const fn = callee(f)
    const o: Value | undefined = object(f)
    let r: Outcome
    if (o === undefined || keywords.length > 0 || count > 2) {
      const values: Value[] = []
      for (const a of args) values.push(a(f))
      f.pc = id
      r = o === undefined ? callN(fn, values, keywords) : callMethodOf(o, fn, values, keywords)
    } else {
      const a = count > 0 ? x(f) : undefined
      const b = count > 1 ? y(f) : undefined
      f.pc = id
      if (fn === site.fn) r = count === 0 ? site.leaf(o) : count === 1 ? site.leaf(o, a) : site.leaf(o, a, b)
      else if (fn instanceof PyFunction) r = count === 0 ? call1(fn, o) : count === 1 ? call2(fn, o, a as Value) : call3(fn, o, a as Value, b as Value)
      else {
        learn(fn)
        r = callMethodOf(o, fn, count === 0 ? [] : count === 1 ? [a as Value] : [a as Value, b as Value], keywords)
      }
    }
    return finish(f, r, store, id)
  }
}
