/**
 * Calling guest values. The arity-split entries are the closures' fast paths; `callValue` calls
 * anything with anything. Outcomes: a value, RAISE or SUSPEND; natives throw PyException.
 */
import { PyFunction, PyMethod, PyModule, PyStaticMethod } from '../runtime/function.ts'
import { PyException, typeError } from '../runtime/exception.ts'
import { objectType, typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyBuiltin, PyClassMethodDescriptor, PyMethodDescriptor, type Keywords, type NativeSpec } from '../runtime/native.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import { PyCell, PyObject, type Value, asStr } from '../runtime/value.ts'
import { toHost } from '../runtime/str/wide.ts'
import { concreteInstance, constructLeaf, initialized, instantiate, newInstance } from '../runtime/class/instantiate.ts'
import { PyInstance } from '../runtime/instance.ts'
import { bindLookup, getattrMaybe, leafAnswer } from '../runtime/ops/attribute.ts'
import { isCallable } from '../runtime/wrappers/callable.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { makeResumable } from './coroutine.ts'
import { Resumption } from './resumption.ts'
import { type CallPlan, bindArguments, planOf } from './bind.ts'
import { bindCollected, bindGathered, bindNamed, bindPositional } from './bind-rest.ts'
import type { Code } from './code.ts'
import { type Completion, type Outcome, RAISE, SUSPEND } from './completion.ts'
import { drive } from './drive.ts'
import type { Frame } from './frame.ts'
import { invoke, note } from './invoke.ts'
import { tierUpFunction } from '../compile/tier.ts'
import { getSlot, setSlot } from './frame.ts'
import { rt } from './state.ts'
import { Suspended, suspended } from './suspend.ts'

export { suspended }

/** A call answered RAISE: the frame joins the traceback. */
export function raised(f: Frame): Completion {
  rt.pending = note(f, rt.pending as NonNullable<typeof rt.pending>)
  return RAISE
}

/** Runs a frame whose parameters are set, counting towards the typed tier. */
function start(code: Code, f: Frame): Outcome {
  if (code.isGenerator) return makeResumable(code, f)
  if (code.heat > 0) return warm(code, f)
  if (code.typed !== null && !code.simple) {
    const r = code.typed.callFrame(f)
    if (r !== undefined) return r
  }
  return invoke(code, f)
}

/** While a function warms up, frames of finished calls are kept: their slots show what kinds it works with. */
function warm(code: Code, f: Frame): Outcome {
  if (--code.heat === 0) tierUpFunction(code, f)
  const r = invoke(code, f)
  if (code.heat > 0 && (code.heat <= SAMPLES || code.heat % SPACING === 0) && f.typed === null) code.samples.push(f)
  return r
}
/** The last few calls are kept, and some from long before: one caller may call many times in a row. */
const SAMPLES = 5
const SPACING = 40

export function call0(fn: Value): Outcome {
  if (fn instanceof PyFunction) {
    const code = fn.code
    if (code.argCount === 0 && code.simple) {
      if (code.typed !== null) {
        const r = code.typed.call(fn, [])
        if (r !== undefined) return r
      }
      return start(code, new code.frame(fn))
    }
    if (code.argCount === 1 && code.simple && fn.defaults.length === 1) return call1(fn, fn.defaults[0] as Value)
  } else if (fn instanceof PyMethod && fn.func instanceof PyFunction) return call1(fn.func, fn.self)
  else if (fn instanceof PyBuiltin) {
    const { spec, self } = fn
    if (self !== undefined && spec.leaf !== null && spec.direct === null && fits(spec, 0)) {
      try {
        const r = spec.leaf(self)
        return r === undefined ? null : r
      } catch (e) {
        if (e !== NEED_GUEST || spec.steps === null) throw e
        return drive(spec.steps(self))
      }
    }
  }
  return callValue(fn, [], null)
}

/** Do so many arguments need no binding? */
function fits(spec: NativeSpec, count: number): boolean {
  return !spec.variadic && spec.required <= count && spec.positional >= count
}

export function call1(fn: Value, a: Value): Outcome {
  if (fn instanceof PyFunction) {
    const code = fn.code
    if (code.argCount === 1 && code.simple) {
      const typed = code.typed
      if (typed !== null) {
        const r = typed.call1(fn, a)
        if (r !== undefined) return r
      }
      const f = new code.frame(fn)
      f['s0'] = a
      return start(code, f)
    }
    if (code.simple) {
      const { defaults } = fn
      const last = defaults.length
      if (code.argCount === 2 && last >= 1) return call2(fn, a, defaults[last - 1] as Value)
      if (code.argCount === 3 && last >= 2) return call3(fn, a, defaults[last - 2] as Value, defaults[last - 1] as Value)
    }
  } else if (fn instanceof PyMethod && fn.func instanceof PyFunction) return call2(fn.func, fn.self, a)
  else if (fn instanceof PyBuiltin) {
    const { spec, self } = fn
    if (spec.lone !== null) {
      const r = spec.lone(self, a)
      if (r !== undefined) return r
    }
    if (fits(spec, 1)) {
      if (spec.direct !== null) return self === undefined ? spec.direct(a) : spec.direct(self, a)
      if (spec.leaf !== null) {
        if (spec.guestFirst !== null && (self === undefined ? spec.guestFirst(a) : spec.guestFirst(self, a))) return drive(stepsFor(spec, self, a))
        try {
          const r = self === undefined ? spec.leaf(a) : spec.leaf(self, a)
          return r === undefined ? null : r
        } catch (e) {
          if (e !== NEED_GUEST || spec.steps === null) throw e
          return drive(self === undefined ? spec.steps(a) : spec.steps(self, a))
        }
      }
    }
  } else if (fn instanceof PyType && !fn.heap && fn.construct !== null) {
    const spec = fn.construct
    if (spec.lone !== null) {
      const r = spec.lone(fn, a)
      if (r !== undefined) return r
    }
    if (spec.direct !== null && !spec.variadic && spec.required <= 1 && spec.positional >= 1) return spec.direct(fn, a)
    if (spec.leaf !== null && !spec.variadic && spec.required <= 1 && spec.positional >= 1) {
      if (spec.guestFirst?.(fn, a) === true) return drive(stepsFor(spec, fn, a))
      try {
        return spec.leaf(fn, a) as Value
      } catch (e) {
        if (e !== NEED_GUEST || spec.steps === null) throw e
        return drive(spec.steps(fn, a))
      }
    }
  } else if (fn instanceof PyMethodDescriptor) {
    fn.checkSelf(a)
    if (fits(fn.spec, 0)) return runNative(fn.spec, a)
  } else if (fn instanceof PyObject && !fn.cls.heap) {
    const { call, callOne } = fn.cls.slots
    if (call !== undefined) return call(fn, [a], null)
    if (callOne !== undefined) {
      try {
        return callOne(fn, a)
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
  }
  return callValue(fn, [a], null)
}

function stepsFor(spec: NativeSpec, self: Value | undefined, a: Value): Steps<Value | void> {
  const run = spec.steps as NonNullable<NativeSpec['steps']>
  return self === undefined ? run(a) : run(self, a)
}

export function call2(fn: Value, a: Value, b: Value): Outcome {
  if (fn instanceof PyFunction) {
    const code = fn.code
    if (code.argCount === 2 && code.simple) {
      const typed = code.typed
      if (typed !== null) {
        const r = typed.call2(fn, a, b)
        if (r !== undefined) return r
      }
      const f = new code.frame(fn)
      f['s0'] = a
      f['s1'] = b
      return start(code, f)
    }
    if (code.argCount === 3 && code.simple && fn.defaults.length >= 1) return call3(fn, a, b, fn.defaults[fn.defaults.length - 1] as Value)
    if (isFilled(fn, 2)) return callBound(fn, filled(fn, [a, b]))
  } else if (fn instanceof PyMethod && fn.func instanceof PyFunction) return call3(fn.func, fn.self, a, b)
  else if (fn instanceof PyBuiltin) {
    const { spec, self } = fn
    if (fits(spec, 2)) {
      if (spec.direct !== null) return self === undefined ? spec.direct(a, b) : spec.direct(self, a, b)
      // The general way asks whether the guest's code comes first.
      if (spec.guestFirst !== null) return callNative(spec, self, [a, b], null)
      if (spec.leaf !== null) {
        try {
          const r = self === undefined ? spec.leaf(a, b) : spec.leaf(self, a, b)
          return r === undefined ? null : r
        } catch (e) {
          if (e !== NEED_GUEST || spec.steps === null) throw e
          return drive(self === undefined ? spec.steps(a, b) : spec.steps(self, a, b))
        }
      }
    }
  } else if (fn instanceof PyType && !fn.heap && fn.construct !== null) {
    const spec = fn.construct
    if (spec.direct !== null && !spec.variadic && spec.required <= 2 && spec.positional >= 2) return spec.direct(fn, a, b)
    if (spec.leaf !== null && !spec.variadic && spec.required <= 2 && spec.positional >= 2) {
      try {
        return spec.leaf(fn, a, b) as Value
      } catch (e) {
        if (e !== NEED_GUEST || spec.steps === null) throw e
        return drive(spec.steps(fn, a, b))
      }
    }
  } else if (fn instanceof PyMethodDescriptor) {
    fn.checkSelf(a)
    if (fits(fn.spec, 1)) return runNative(fn.spec, a, b)
  }
  return callValue(fn, [a, b], null)
}

export function call3(fn: Value, a: Value, b: Value, c: Value): Outcome {
  if (fn instanceof PyFunction) {
    const code = fn.code
    if (code.argCount === 3 && code.simple) {
      if (code.typed !== null) {
        const r = code.typed.call3(fn, a, b, c)
        if (r !== undefined) return r
      }
      const f = new code.frame(fn)
      f['s0'] = a
      f['s1'] = b
      f['s2'] = c
      return start(code, f)
    }
    if (isFilled(fn, 3)) return callBound(fn, filled(fn, [a, b, c]))
  } else if (fn instanceof PyBuiltin) {
    const { spec, self } = fn
    if (fits(spec, 3)) return self === undefined ? runNative(spec, a, b, c) : runNative(spec, self, a, b, c)
  } else if (fn instanceof PyMethodDescriptor) {
    fn.checkSelf(a)
    if (fits(fn.spec, 2)) return runNative(fn.spec, a, b, c)
  }
  return callValue(fn, [a, b, c], null)
}

/** A native with as many host arguments as are given, what it is bound to before them. */
function runNative({ direct, leaf, steps, guestFirst }: NativeSpec, ...args: Value[]): Outcome {
  if (direct !== null) return direct(...args)
  if (leaf !== null && (guestFirst === null || !guestFirst(...args))) {
    try {
      const r = leaf(...args)
      return r === undefined ? null : r
    } catch (e) {
      if (e !== NEED_GUEST || steps === null) throw e
    }
  }
  return drive((steps as NonNullable<NativeSpec['steps']>)(...args))
}

/** Does a function of positional parameters have defaults for all after so many? */
function isFilled({ code, defaults }: PyFunction, count: number): boolean {
  return code.simple && code.argCount > count && code.argCount - count <= defaults.length
}

function filled({ code, defaults }: PyFunction, values: Value[]): Value[] {
  for (let i = defaults.length - code.argCount + values.length; i < defaults.length; i++) values.push(defaults[i] as Value)
  return values
}

/** Positional values followed by those of `keywords`. */
export function callN(fn: Value, args: Value[], keywords: readonly string[]): Outcome {
  if (keywords.length === 0) return callValue(fn, args, null)
  if (fn instanceof PyFunction) {
    const plan = planOf(fn.code, args.length, keywords)
    if (plan !== null) {
      const r = callPlanned(fn, args, plan)
      if (r !== undefined) return r
    } else {
      const values = bindGathered(fn, args, keywords)
      if (values !== null) return callBound(fn, values)
    }
  } else if (fn instanceof PyMethod && fn.func instanceof PyFunction) return callN(fn.func, [fn.self, ...args], keywords)
  else if (fn instanceof PyType && fn.heap && fn.solid === objectType) {
    // What is called with the same arguments: `__new__` where nothing else is, or `__init__`.
    const maker = fn.guestNew
    const init = fn.guestInit
    const made = maker === undefined ? null : makerOf(maker)
    if (made !== null && init === undefined) {
      const r = callN(made, [fn, ...args], keywords)
      if (r instanceof PyInstance && r.cls === fn) return r
      if (r === RAISE) return r
      const given = args.slice(0, args.length - keywords.length)
      const named = namedOf(args, keywords)
      if (r !== SUSPEND) return newResult(fn, r as Value, given, named)
      rt.captured.push(new NewWait(fn, given, named))
      return r
    }
    if (init instanceof PyFunction && fn.plainNew) {
      const made = newInstance(fn, args) as PyInstance
      return afterInit(made, callN(init, [made, ...args], keywords))
    }
  } else if (fn instanceof PyBuiltin) return callNamed(fn.spec, fn.self, args, keywords)
  else if (fn instanceof PyType && !fn.heap && fn.construct !== null && !fn.cls.heap) return callNamed(fn.construct, fn, args, keywords)
  return callValue(fn, args.slice(0, args.length - keywords.length), namedOf(args, keywords))
}

/** A native with positional values followed by those of `keywords`. */
function callNamed(spec: NativeSpec, self: Value | undefined, args: Value[], keywords: readonly string[]): Outcome {
  const bound = spec.bindNames(self, args, keywords)
  return bound === null ? callNative(spec, self, args.slice(0, args.length - keywords.length), namedOf(args, keywords)) : runNative(spec, ...(bound as Value[]))
}

/** Calls what a class has for a method, with the object that it was found for. */
export function callMethodOf(self: Value, method: Value, args: Value[], keywords: readonly string[]): Outcome {
  if (!(method instanceof PyMethodDescriptor)) return callN(method, [self, ...args], keywords)
  if (keywords.length === 0) return callNative(method.spec, self, args, null)
  return callNamed(method.spec, self, args, keywords)
}

/** The last values by the names of `keywords`. */
function namedOf(args: readonly Value[], keywords: readonly string[]): Keywords {
  const map: Keywords = new Map()
  const first = args.length - keywords.length
  for (let i = 0; i < keywords.length; i++) map.set(keywords[i] as string, args[first + i] as Value)
  return map
}

/** `f(*args, **keywords)`, whose arguments have been collected for this call alone. */
export function callSpread(fn: Value, args: Value[], keywords: PyDict | null): Outcome {
  if (keywords === null || keywords.size === 0) {
    switch (args.length) {
      case 0: return call0(fn)
      case 1: return call1(fn, args[0] as Value)
      case 2: return call2(fn, args[0] as Value, args[1] as Value)
      case 3: return call3(fn, args[0] as Value, args[1] as Value, args[2] as Value)
      default: return callValue(fn, args, null)
    }
  }
  if (fn instanceof PyMethod && fn.func instanceof PyFunction) return callSpread(fn.func, [fn.self, ...args], keywords)
  if (fn instanceof PyFunction) {
    const values = bindCollected(fn, args, keywords) ?? bindNamed(fn, args, keywords)
    if (values !== null) return callBound(fn, values)
  } else if (fn instanceof PyType && fn.plainNew) {
    const init = fn.guestInit
    const made = init instanceof PyFunction ? newInstance(fn, args) : null
    if (made !== null) return afterInit(made, callSpread(init as PyFunction, [made, ...args], keywords))
  }
  return callValue(fn, args, keywordsOf(keywords))
}

/** A call whose arguments have known places; undefined when one is missing that has no default. */
function callPlanned(fn: PyFunction, args: readonly Value[], plan: CallPlan): Outcome | undefined {
  const { code, defaults } = fn
  const { sources } = plan
  const first = code.argCount - defaults.length
  const values: Value[] = []
  for (let i = 0; i < sources.length; i++) {
    const at = sources[i] as number
    const v = at >= 0 ? args[at] : i < code.argCount ? defaults[i - first] : fn.kwDefaults?.get(plan.names[i] as string)
    if (v === undefined) return undefined
    values.push(v)
  }
  return callBound(fn, values)
}

/** Runs a function with a value for each of its parameters, in the order of its slots. */
function callBound(fn: PyFunction, values: readonly Value[]): Outcome {
  const { code } = fn
  if (code.typed !== null && (code.simple || !code.isGenerator)) {
    const r = code.typed.call(fn, values)
    if (r !== undefined) return r
  }
  const f = new code.frame(fn)
  for (let i = 0; i < values.length; i++) setSlot(f, i, values[i])
  return start(code, f)
}

export function callFunction(fn: PyFunction, args: readonly Value[], keywords: Keywords | null): Outcome {
  const code = fn.code
  if (code.core.kind === 'class') return runClassBody(fn, args[0] as Value)
  if (code.core.kind === 'module') return runModule(fn, args)
  if (keywords === null && code.simple) {
    const missing = code.argCount - args.length
    const { defaults } = fn
    if (missing === 0) return callBound(fn, args)
    if (missing > 0 && missing <= defaults.length) return callBound(fn, [...args, ...defaults.slice(defaults.length - missing)])
  } else if (keywords === null) {
    const values = bindPositional(fn, args)
    if (values !== null) return callBound(fn, values)
  }
  const f = new code.frame(fn)
  bindArguments(fn, f, args, keywords)
  return start(code, f)
}

/** Runs a module's body, in the namespace given (`exec` with locals of their own) or in its globals. */
function runModule(fn: PyFunction, args: readonly Value[]): Outcome {
  const f = new fn.code.frame(fn)
  f.x = args[0] ?? null
  return invoke(fn.code, f)
}

/** Runs a class body in its namespace; answers its `__class__` cell, or None. */
function runClassBody(fn: PyFunction, namespace: Value): Outcome {
  const f = new fn.code.frame(fn)
  f.x = namespace
  const r = invoke(fn.code, f)
  if (r === RAISE) return r
  if (r === SUSPEND) {
    // The cell is asked for once the body is done.
    rt.captured.push(new ClassBodyWait(f))
    return r
  }
  return classCellOf(f)
}

function classCellOf(f: Frame): Value {
  const slot = f.fn.code.core.classCell
  const cell = slot < 0 ? null : getSlot(f, slot)
  return cell instanceof PyCell ? cell : null
}

class ClassBodyWait extends Suspended {
  readonly frames = 0
  private readonly frame: Frame
  constructor(frame: Frame) {
    super()
    this.frame = frame
  }
  resume(outcome: Outcome | undefined): Outcome {
    return outcome === RAISE ? RAISE : classCellOf(this.frame)
  }
}

export function callNative(spec: NativeSpec, self: Value | undefined, args: readonly Value[], keywords: Keywords | null): Outcome {
  const places = keywords === null ? placesOf(spec, args.length) : -1
  if (places >= 0) return callPlaced(spec, self, args, places)
  const bound = spec.bind(self, args, keywords)
  if (spec.direct !== null) return spec.direct(...bound)
  if (spec.leaf !== null && (spec.guestFirst === null || !spec.guestFirst(...bound))) {
    try {
      const r = spec.leaf(...bound)
      return r === undefined ? null : r
    } catch (e) {
      if (e !== NEED_GUEST || spec.steps === null) throw e
    }
  }
  return drive((spec.steps as NonNullable<NativeSpec['steps']>)(...bound))
}

/** How many host arguments a call without keywords comes to, after the receiver, where they need no binding; else -1. */
function placesOf(spec: NativeSpec, given: number): number {
  const { length } = spec.params
  if (spec.variadic) return spec.positional > 0 || length > 1 || (length > 0 && spec.varKeywords) ? -1 : 1 + length + (spec.varKeywords ? 1 : 0)
  return length <= 3 && !spec.varKeywords && fits(spec, given) ? length : -1
}

function callPlaced(spec: NativeSpec, self: Value | undefined, args: readonly Value[], places: number): Outcome {
  const { leaf, direct, guestFirst, steps, variadic } = spec
  const a = variadic ? args.slice() : args[0]
  const b = !variadic ? args[1] : spec.varKeywords ? null : undefined
  const c = variadic ? undefined : args[2]
  if (direct !== null) return placed(direct, self, places, a, b, c)
  if (leaf !== null && (guestFirst === null || !placed(guestFirst, self, places, a, b, c))) {
    try {
      const r = placed(leaf, self, places, a, b, c)
      return r === undefined ? null : r
    } catch (e) {
      if (e !== NEED_GUEST || steps === null) throw e
    }
  }
  return drive(placed(steps as NonNullable<NativeSpec['steps']>, self, places, a, b, c))
}

/** Calls a host function with just so many arguments: some take all that come. */
function placed<R>(f: (...args: any[]) => R, self: Value | undefined, places: number, a: unknown, b: unknown, c: unknown): R {
  if (self === undefined) {
    switch (places) {
      case 0: return f()
      case 1: return f(a)
      case 2: return f(a, b)
      default: return f(a, b, c)
    }
  }
  switch (places) {
    case 0: return f(self)
    case 1: return f(self, a)
    case 2: return f(self, a, b)
    default: return f(self, a, b, c)
  }
}

/** Calls anything callable. */
export function callValue(callee: Value, args: Value[], keywords: Keywords | null): Outcome {
  if (callee instanceof PyFunction) return callFunction(callee, args, keywords)
  if (callee instanceof PyBuiltin) return callNative(callee.spec, callee.self, args, keywords)
  if (callee instanceof PyMethod) return callValue(callee.func, [callee.self, ...args], keywords)
  if (callee instanceof PyType) return callType(callee, args, keywords)
  if (callee instanceof PyObject && callee.cls.slots.call !== undefined && !callee.cls.heap) return callee.cls.slots.call(callee, args, keywords)
  if (callee instanceof PyMethodDescriptor) {
    callee.checkSelf(args[0])
    return callNative(callee.spec, args[0], args.slice(1), keywords)
  }
  if (callee instanceof Resumption) return callee.run()
  if (callee instanceof PyStaticMethod) return callValue(callee.func, args, keywords)
  if (callee instanceof PyClassMethodDescriptor) throw typeError(`'${typeName(callee)}' object is not callable`)
  const t = typeOf(callee)
  const guest = t.guestLookup('__call__')
  if (guest !== undefined && guest !== null) {
    if (guest instanceof PyFunction) return callFunction(guest, [callee, ...args], keywords)
    return drive(callThrough(guest, callee, t, args, keywords))
  }
  if (guest === null) throw typeError("'NoneType' object is not callable")
  const builtin = t.lookup('__call__')
  if (builtin instanceof PyMethodDescriptor) return callNative(builtin.spec, callee, args, keywords)
  throw typeError(`'${t.name}' object is not callable${callee instanceof PyModule ? perhapsMeant(callee) : ''}`)
}

/** `time.time(...)` for a call of the module `time`. */
function perhapsMeant(module: PyModule): string {
  const found = getattrMaybe(module, '__name__')
  const name = typeof found === 'string' ? found : ''
  const same = name === '' || name.includes('.') ? undefined : moduleAttribute(module, name)
  return same !== undefined && isCallable(same) ? `. Did you mean: '${name}.${name}(...)'?` : ''
}

function moduleAttribute(module: PyModule, name: string): Value | undefined {
  try {
    return getattrMaybe(module, name)
  } catch (e) {
    if (e instanceof PyException) return undefined
    throw e
  }
}

function* callThrough(guest: Value, self: Value, t: PyType, args: Value[], keywords: Keywords | null) {
  return yield* call(yield* bindLookup(guest, self, t), args, keywords)
}

/** `C(...)`: the common case (a plain class whose `__init__` is a guest function) without a native in between. */
export function callType(t: PyType, args: Value[], keywords: Keywords | null): Outcome {
  if (t.heap) {
    if (!t.plainMeta) return callOfMeta(t, args, keywords)
    const init = t.guestInit
    const maker = t.guestNew
    if (maker !== undefined) {
      const made = makerOf(maker)
      if (made !== null) return callNew(t, made, args, keywords)
    }
    if (init instanceof PyFunction) {
      const made = newInstance(t, args)
      if (made !== null) {
        return afterInit(made, callInit(init, made, args, keywords))
      }
    } else if (init === undefined) {
      const whole = constructLeaf(t, args, keywords)
      if (whole !== undefined) return whole
    }
  } else if (t.construct !== null && t.cls.heap === false) return callNative(t.construct, t, args, keywords)
  return drive(instantiate(t, args, keywords))
}

/** The same where the class has a metaclass of the guest's. */
function callOfMeta(t: PyType, args: Value[], keywords: Keywords | null): Outcome {
  const hook = t.cls.guestLookup('__call__')
  if (hook instanceof PyFunction) return (keywords === null ? leafAnswer(hook, t, ...args) : undefined) ?? callFunction(hook, [t, ...args], keywords)
  if (hook === undefined) {
    const maker = t.guestLookup('__new__')
    if (maker !== undefined) {
      const made = makerOf(maker)
      if (made !== null) return callNew(t, made, args, keywords)
    } else {
      const init = t.guestInit
      const made = init instanceof PyFunction ? concreteInstance(t) : null
      if (made !== null) return afterInit(made, callInit(init as PyFunction, made, args, keywords))
    }
  }
  return drive(instantiate(t, args, keywords))
}

/** The new object, once its `__init__` has answered. */
function afterInit(made: Value, r: Outcome): Outcome {
  if (r === RAISE) return r
  if (r !== SUSPEND) return initResult(made, r as Value)
  rt.captured.push(new InitWait(made))
  return r
}

/** The function that a `__new__` is: class statements make it a static method, assignments don't. */
function makerOf(found: Value): PyFunction | null {
  const f = found instanceof PyStaticMethod ? found.func : found
  return f instanceof PyFunction ? f : null
}

/** `C(...)` where the class, `type` its metaclass, has a `__new__` of the guest's. */
function callNew(t: PyType, maker: PyFunction, args: Value[], keywords: Keywords | null): Outcome {
  const r = keywords === null && args.length === 0 ? call1(maker, t) : keywords === null && args.length === 1 ? call2(maker, t, args[0] as Value) : callFunction(maker, [t, ...args], keywords)
  if (r === RAISE) return r
  if (r === SUSPEND) {
    rt.captured.push(new NewWait(t, args, keywords))
    return r
  }
  return newResult(t, r as Value, args, keywords)
}

/** What `__new__` has made, after its `__init__`. */
function newResult(t: PyType, made: Value, args: Value[], keywords: Keywords | null): Outcome {
  if (made instanceof PyInstance && made.cls === t) {
    const init = t.guestInit
    // `object.__init__` takes anything then.
    if (init === undefined && t.solid === objectType) return made
    if (init instanceof PyFunction) return afterInit(made, callInit(init, made, args, keywords))
  }
  // Nor has a tuple, int or str anything to initialize.
  if (typeof made === 'object' && made !== null && made.cls === t && t.guestInit === undefined && t.lookup('__init__') === objectType.lookup('__init__')) return made
  return drive(initialized(t, made, args, keywords))
}

export class NewWait extends Suspended {
  readonly frames = 0
  private readonly cls: PyType
  private readonly args: Value[]
  private readonly keywords: Keywords | null
  constructor(cls: PyType, args: Value[], keywords: Keywords | null) {
    super()
    this.cls = cls
    this.args = args
    this.keywords = keywords
  }
  resume(outcome: Outcome | undefined): Outcome {
    return outcome === RAISE ? RAISE : newResult(this.cls, outcome as Value, this.args, this.keywords)
  }
}

function callInit(init: PyFunction, made: Value, args: Value[], keywords: Keywords | null): Outcome {
  if (keywords === null) {
    switch (args.length) {
      case 0: return call1(init, made)
      case 1: return call2(init, made, args[0] as Value)
      case 2: return call3(init, made, args[0] as Value, args[1] as Value)
      case 3: return callFunction(init, [made, args[0] as Value, args[1] as Value, args[2] as Value], null)
    }
  }
  return callFunction(init, [made, ...args], keywords)
}

export function initResult(made: Value, r: Value): Value {
  if (r !== null) throw typeError(`__init__() should return None, not '${typeName(r)}'`)
  return made
}

export class InitWait extends Suspended {
  readonly frames = 0
  private readonly made: Value
  constructor(made: Value) {
    super()
    this.made = made
  }
  resume(outcome: Outcome | undefined): Outcome {
    if (outcome === RAISE) return RAISE
    return initResult(this.made, outcome as Value)
  }
}

/** The keyword arguments of `f(**kw)`, once they are in a dict of str keys. */
export function keywordsOf(dict: PyDict): Keywords {
  const out: Keywords = new Map()
  const { entryKeys: keys, entryValues: values } = dict
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]
    if (k === undefined) continue
    const name = typeof k === 'string' ? k : asStr(k)
    if (name === undefined) throw typeError('keywords must be strings')
    out.set(toHost(name), values[i] as Value)
  }
  return out
}
