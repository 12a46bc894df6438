/** `operator`. Reference: https://docs.python.org/3.13/library/operator.html */
import type { BinaryOperator } from '../ast/nodes.ts'
import { charge } from '../run/meter.ts'
import { objectType, typeName } from '../runtime/builtin-types.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyException, TypeErrorType, typeError, valueError } from '../runtime/exception.ts'
import type { PyIter } from '../runtime/iter.ts'
import { type Keywords, type NativeTable, StepsBody, defineConstructor, defineMethods, steps } from '../runtime/native.ts'
import { importAbsolute } from '../run/imports.ts'
import { getattr, getattrMaybe } from '../runtime/ops/attribute.ts'
import { binary, binaryMaybe, inplace, inplaceMaybe, unary, unaryMaybe } from '../runtime/ops/binary.ts'
import { compare, compareMaybe, eq, eqMaybe, is } from '../runtime/ops/compare.ts'
import { contains, containsMaybe } from '../runtime/ops/contains.ts'
import { PyList } from '../runtime/list/list.ts'
import { index, indexMaybe } from '../runtime/ops/index.ts'
import { iter } from '../runtime/ops/iterate.ts'
import { length } from '../runtime/ops/length.ts'
import { repr } from '../runtime/ops/repr.ts'
import { delitem, getitem, getitemMaybe, setitem } from '../runtime/ops/subscript.ts'
import { truth, truthMaybe } from '../runtime/ops/truth.ts'
import { hasGuest, callDunder } from '../runtime/ops/call-method.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { strJoin, toHost } from '../runtime/str/wide.ts'
import { type CompareOp, PyType } from '../runtime/type.ts'
import { NotImplemented, PyObject, PyTuple, type Str, type Value, asInt, asStr } from '../runtime/value.ts'
import { nativeModule } from './module.ts'

function known<T>(v: T | undefined): T {
  if (v === undefined) throw NEED_GUEST
  return v
}

function onTwo(op: BinaryOperator): StepsBody {
  return steps((a: Value, b: Value) => binary(op, a, b), (a: Value, b: Value) => known(binaryMaybe(op, a, b)))
}

function inPlace(op: BinaryOperator): StepsBody {
  return steps((a: Value, b: Value) => inplace(op, a, b), (a: Value, b: Value) => known(inplaceMaybe(op, a, b)))
}

function comparison(op: CompareOp): StepsBody {
  return steps((a: Value, b: Value) => compare(op, a, b), (a: Value, b: Value) => known(compareMaybe(op, a, b)))
}

function onOne(op: '-' | '+' | '~'): StepsBody {
  return steps((v: Value) => unary(op, v), (v: Value) => known(unaryMaybe(op, v)))
}

const BINARY: readonly (readonly [name: string, op: BinaryOperator])[] = [
  ['add', '+'], ['and_', '&'], ['floordiv', '//'], ['lshift', '<<'], ['matmul', '@'], ['mod', '%'], ['mul', '*'], ['or_', '|'], ['pow', '**'],
  ['rshift', '>>'], ['sub', '-'], ['truediv', '/'], ['xor', '^'],
]
const COMPARISONS: readonly (readonly [name: string, op: CompareOp])[] = [['lt', '<'], ['le', '<='], ['eq', '=='], ['ne', '!='], ['ge', '>='], ['gt', '>']]

/** As `in` says it of what can't be iterated. */
function* iterate(v: Value): Steps<PyIter> {
  try {
    return yield* iter(v)
  } catch (e) {
    if (e instanceof PyException && e.cls === TypeErrorType) throw typeError(`argument of type '${typeName(v)}' is not iterable`)
    throw e
  }
}

function* find(haystack: Value, v: Value, first: boolean): Steps<number[]> {
  const it = yield* iterate(haystack)
  let at = -1
  let count = 0
  for (let i = 0; ; i++) {
    const x = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (x === undefined) return [count, at]
    charge(1)
    if (is(x, v) || (eqMaybe(x, v) ?? (yield* eq(x, v)))) {
      count++
      if (at < 0) at = i
      if (first) return [count, at]
    }
  }
}

function* lengthHint(v: Value, otherwise: Value | undefined): Steps<Value> {
  const missing = otherwise ?? 0
  if (asInt(missing) === undefined) throw typeError(`'${typeName(missing)}' object cannot be interpreted as an integer`)
  const t = typeof v === 'object' && v !== null ? v.cls : null
  if (typeof v === 'string' || (t !== null && t.lookup('__len__') !== undefined)) return yield* length(v)
  if (t === null || t.lookup('__length_hint__') === undefined) return missing
  let hint: Value
  try {
    hint = yield* call(yield* getattr(v, '__length_hint__'), [])
  } catch (e) {
    if (e instanceof PyException && e.cls.isSubtype(TypeErrorType)) return missing
    throw e
  }
  if (hint === NotImplemented) return missing
  const n = asInt(hint)
  if (n === undefined) throw typeError(`__length_hint__ must be an integer, not ${typeName(hint)}`)
  if (n < 0) throw valueError('__length_hint__() should return >= 0')
  return hint
}

function concatenable(a: Value, b: Value): void {
  for (const v of [a, b]) {
    const t = typeof v === 'object' && v !== null ? v.cls : null
    if (typeof v !== 'string' && (t === null || t.lookup('__getitem__') === undefined)) throw typeError(`'${typeName(v)}' object can't be concatenated`)
  }
}

// ---------------------------------------------------------------- objects that are called

class Getter extends PyObject {
  readonly keys: readonly Value[]
  constructor(keys: readonly Value[]) {
    super()
    this.keys = keys
  }
}

class Caller extends PyObject {
  readonly name: string
  readonly args: readonly Value[]
  readonly keywords: Keywords | null
  constructor(name: string, args: readonly Value[], keywords: Keywords | null) {
    super()
    this.name = name
    this.args = args
    this.keywords = keywords
  }
}

function objectOf(name: string): PyType {
  const t = new PyType(name, [objectType])
  t.module = 'operator'
  t.name = `operator.${name}`
  return t
}
const itemgetterType = objectOf('itemgetter')
const attrgetterType = objectOf('attrgetter')
const methodcallerType = objectOf('methodcaller')

function* items(self: Getter, v: Value): Steps<Value> {
  const found: Value[] = []
  for (const key of self.keys) found.push(getitemMaybe(v, key) ?? (yield* getitem(v, key)))
  return found.length === 1 ? (found[0] as Value) : new PyTuple(found)
}

function* attribute(v: Value, path: string): Steps<Value> {
  let found = v
  for (const name of path.split('.')) found = getattrMaybe(found, name) ?? (yield* getattr(found, name))
  return found
}

function* attributes(self: Getter, v: Value): Steps<Value> {
  const found: Value[] = []
  for (const path of self.keys) found.push(yield* attribute(v, path as string))
  return found.length === 1 ? (found[0] as Value) : new PyTuple(found)
}

function* shown(name: string, args: readonly Value[], keywords: Keywords | null): Steps<Str> {
  const parts: Str[] = []
  for (const v of args) parts.push(yield* repr(v))
  for (const [key, v] of keywords ?? []) parts.push(strJoin([key, '=', yield* repr(v)]))
  const all: Str[] = []
  for (const [i, part] of parts.entries()) all.push(i === 0 ? '' : ', ', part)
  return strJoin([`operator.${name}(`, ...all, ')'])
}

function withRepr(t: PyType, run: (v: any) => Steps<Str>): void {
  t.slots.reprSteps = run
  t.slots.repr = (v) => leafOf(run(v))
}

function define(): void {
  if (itemgetterType.construct !== null) return
  defineConstructor(itemgetterType, 'itemgetter(*items)', (_cls, keys: Value[]) => {
    if (keys.length === 0) throw typeError('itemgetter expected 1 argument, got 0')
    return new Getter(keys)
  })
  Getter.prototype.cls = itemgetterType
  itemgetterType.slots.callOne = (self: Getter, v: Value) => {
    if (self.keys.length === 1) return known(getitemMaybe(v, self.keys[0] as Value))
    return new PyTuple(self.keys.map((key) => known(getitemMaybe(v, key))))
  }
  defineMethods(itemgetterType, {
    '__call__(obj, /)': steps(items, itemgetterType.slots.callOne),
    '__reduce__()': (self: Getter) => new PyTuple([self.cls, new PyTuple([...self.keys])]),
  })
  withRepr(itemgetterType, (v: Getter) => shown('itemgetter', v.keys, null))
  defineConstructor(attrgetterType, 'attrgetter(attr, /, *attrs)', (_cls, first: Value, rest: Value[]) => {
    const names = [first, ...rest].map((v) => {
      const s = asStr(v)
      if (s === undefined) throw typeError('attribute name must be a string')
      return toHost(s)
    })
    const made = new Getter(names)
    made.cls = attrgetterType
    return made
  })
  attrgetterType.slots.callOne = (self: Getter, v: Value) => {
    const [path] = self.keys
    return self.keys.length === 1 && !(path as string).includes('.') ? known(getattrMaybe(v, path as string)) : leafOf(attributes(self, v))
  }
  defineMethods(attrgetterType, {
    '__call__(obj, /)': steps(attributes, attrgetterType.slots.callOne),
    '__reduce__()': (self: Getter) => new PyTuple([self.cls, new PyTuple([...self.keys])]),
  })
  withRepr(attrgetterType, (v: Getter) => shown('attrgetter', v.keys, null))
  defineConstructor(methodcallerType, 'methodcaller(*args, **kwargs)', (_cls, given: Value[], keywords: Keywords | null) => {
    const [name, ...args] = given
    if (name === undefined) throw typeError('methodcaller needs at least one argument, the method name')
    const s = asStr(name)
    if (s === undefined) throw typeError('method name must be a string')
    return new Caller(toHost(s), args, keywords)
  })
  Caller.prototype.cls = methodcallerType
  defineMethods(methodcallerType, {
    '__call__(obj, /)': steps(function* (self: Caller, v: Value) {
      return yield* call(getattrMaybe(v, self.name) ?? (yield* getattr(v, self.name)), [...self.args], self.keywords)
    }),
    '__reduce__()': steps(function* (self: Caller): Steps<Value> {
      const args = [self.name, ...self.args]
      if (self.keywords === null || self.keywords.size === 0) return new PyTuple([self.cls, new PyTuple(args)])
      const partial = yield* getattr(yield* importAbsolute('functools'), 'partial')
      return new PyTuple([yield* call(partial, [self.cls, self.name], new Map(self.keywords)), new PyTuple([...self.args])])
    }),
  })
  withRepr(methodcallerType, (v: Caller) => shown('methodcaller', [v.name, ...v.args], v.keywords))
}

function table(): NativeTable {
  const out: NativeTable = {}
  for (const [name, op] of BINARY) {
    out[`${name}(a, b, /)`] = onTwo(op)
    out[`i${name.replace('_', '')}(a, b, /)`] = inPlace(op)
  }
  for (const [name, op] of COMPARISONS) out[`${name}(a, b, /)`] = comparison(op)
  const negate = steps(function* (v: Value) {
    return !(yield* truth(v))
  }, (v: Value) => !known(truthMaybe(v)))
  const concat = (op: typeof binary) => steps(function* (a: Value, b: Value) {
    concatenable(a, b)
    return yield* op('+', a, b)
  })
  return {
    ...out,
    'not_(a, /)': negate,
    'truth(a, /)': steps(truth, (v: Value) => known(truthMaybe(v))),
    'is_(a, b, /)': is,
    'is_not(a, b, /)': (a: Value, b: Value) => !is(a, b),
    'abs(a, /)': steps(function* (v: Value) {
      if (hasGuest(v, '__abs__')) return (yield* callDunder(v, '__abs__', [])) as Value
      const slot = typeof v === 'object' && v !== null ? v.cls.slots.abs : undefined
      if (slot !== undefined) return slot(v)
      const n = asInt(v)
      if (n === undefined) throw typeError(`bad operand type for abs(): '${typeName(v)}'`)
      return n < 0 ? known(unaryMaybe('-', n)) : n
    }),
    'index(a, /)': steps(index, (v: Value) => known(indexMaybe(v))),
    'inv(a, /)': onOne('~'),
    'invert(a, /)': onOne('~'),
    'neg(a, /)': onOne('-'),
    'pos(a, /)': onOne('+'),
    'concat(a, b, /)': concat(binary),
    'iconcat(a, b, /)': concat(inplace),
    'contains(a, b, /)': steps(contains, (a: Value, b: Value) => known(containsMaybe(a, b))),
    'countOf(a, b, /)': steps(function* (a: Value, b: Value) {
      return (yield* find(a, b, false))[0] as number
    }),
    'indexOf(a, b, /)': steps(function* (a: Value, b: Value) {
      const at = (yield* find(a, b, true))[1] as number
      if (at < 0) throw valueError('sequence.index(x): x not in sequence')
      return at
    }),
    'getitem(a, b, /)': steps(getitem, (a: Value, b: Value) => known(getitemMaybe(a, b))),
    'setitem(a, b, c, /)': steps(setitem),
    'delitem(a, b, /)': steps(delitem),
    'length_hint(obj, default=, /)': steps(lengthHint),
    'call(obj, /, *args, **kwargs)': steps((f: Value, args: Value[], keywords: Keywords | null) => call(f, args, keywords)),
  }
}

export function makeOperator(): PyModule {
  define()
  const module = nativeModule('operator', table(), { itemgetter: itemgetterType, attrgetter: attrgetterType, methodcaller: methodcallerType })
  const attrs = module.attrs as NonNullable<PyModule['attrs']>
  attrs.setStr('__all__', PyList.from([...attrs.keys()].filter((name) => typeof name === 'string' && !name.startsWith('_')).sort()))
  for (const name of ['abs', 'add', 'and_', 'concat', 'contains', 'delitem', 'eq', 'floordiv', 'ge', 'getitem', 'gt', 'index', 'inv', 'invert', 'le', 'lshift',
    'lt', 'matmul', 'mod', 'mul', 'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'xor', 'iadd', 'iand', 'iconcat',
    'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'ior', 'ipow', 'irshift', 'isub', 'itruediv', 'ixor']) {
    attrs.setStr(`__${name.replace('_', '')}__`, attrs.getStr(name) as Value)
  }
  return module
}
