/** What operators do with a deque, and its methods. Reference: https://docs.python.org/3.13/library/collections.html#deque-objects */
import { charge, chargeElements, chargeMemory, held } from '../../run/meter.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { defineRefill } from '../../runtime/dunders.ts'
import { ValueError, indexError, overflowError, raise, runtimeError, typeError, valueError } from '../../runtime/exception.ts'
import { PyIter } from '../../runtime/iter.ts'
import { iteratorType } from '../../runtime/iterators/types.ts'
import { boundSteps } from '../../runtime/list/methods.ts'
import { compareSequences, compareSequencesSteps } from '../../runtime/list/compare.ts'
import { PyList } from '../../runtime/list/list.ts'
import { repeatCount, repeatCountSteps } from '../../runtime/list/slots.ts'
import { defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../../runtime/native.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { eq, eqMaybe } from '../../runtime/ops/compare.ts'
import { PyGenericAlias } from '../../runtime/ops/class-getitem.ts'
import { fitIndex, index, isIndex } from '../../runtime/ops/index.ts'
import { isGuestIterator } from '../../runtime/ops/guest-first.ts'
import { iter, iterMaybe } from '../../runtime/ops/iterate.ts'
import { enterRepr, leaveRepr, repr, reprMaybe } from '../../runtime/ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import { indexArgument, sizeArgument, withIndexes } from '../../runtime/str/arguments.ts'
import { strJoin } from '../../runtime/str/wide.ts'
import type { CompareOp, PyType } from '../../runtime/type.ts'
import { type Int, NotImplemented, PyTuple, type Str, type Value, asInt } from '../../runtime/value.ts'
import { PyDeque, dequeType } from './deque.ts'

type Optional = Value | undefined

/** Items from which on a deque in the making is told to the memory accounting, which otherwise could not see it. */
const HELD_FROM = 1024

function* extend(self: PyDeque, v: Value, left: boolean): Steps<void> {
  const it = yield* iter(v === self ? PyList.from(self.toArray()) : v)
  for (;;) {
    const x = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (x === undefined) return
    charge(1)
    if (left) self.appendLeft(x)
    else self.append(x)
  }
}

function limit(maxlen: Optional): number {
  if (maxlen === undefined || maxlen === null) return Number.POSITIVE_INFINITY
  const n = asInt(maxlen)
  if (n === undefined) throw typeError('an integer is required')
  if (n < 0) throw valueError('maxlen must be non-negative')
  if (n >= 2n ** 63n) throw overflowError('Python int too large to convert to C ssize_t')
  return Number(n)
}

function* construct(cls: PyType, iterable: Optional, maxlen: Optional): Steps<Value> {
  chargeMemory(96)
  const made = new PyDeque(limit(maxlen))
  if (cls !== dequeType) made.cls = cls
  if (iterable === undefined) return made
  held.add(made)
  try {
    yield* extend(made, iterable, false)
  } finally {
    held.delete(made)
  }
  return made
}

function constructNow(cls: PyType, iterable: Optional, maxlen: Optional): Value {
  const most = limit(maxlen)
  const it = iterable === undefined ? undefined : iterMaybe(iterable)
  if (iterable !== undefined && (it === undefined || it.mayNeedGuest)) throw NEED_GUEST
  chargeMemory(96)
  const made = new PyDeque(most)
  if (cls !== dequeType) made.cls = cls
  if (it === undefined) return made
  try {
    for (let x = it.next(); x !== undefined; x = it.next()) {
      charge(1)
      made.append(x)
      if (made.length === HELD_FROM) held.add(made)
    }
  } finally {
    if (made.length >= HELD_FROM) held.delete(made)
  }
  return made
}

/** A deque of the same kind with other items. */
function like(self: PyDeque, items: readonly Value[]): PyDeque {
  const made = new PyDeque(self.maxlen)
  made.cls = self.cls
  for (const v of items) made.append(v)
  return made
}

function place(self: PyDeque, i: Int): number {
  const n = fitIndex(i)
  const at = n < 0 ? n + self.length : n
  if (at < 0 || at >= self.length) throw indexError('deque index out of range')
  return at
}

function key(v: Value): Value {
  if (!isIndex(v)) throw typeError(`sequence index must be integer, not '${typeName(v)}'`)
  return v
}

/** Finds an equal item from `start` on, before `stop`; -1 when there is none. */
function* find(self: PyDeque, v: Value, start: number, stop: number, changed = 'deque mutated during iteration'): Steps<number> {
  const { changes } = self
  for (let i = start; i < stop && i < self.length; i++) {
    charge(1)
    const x = self.at(i)
    const same = x === v || (eqMaybe(x, v) ?? (yield* eq(x, v)))
    if (self.changes !== changes) throw changed.startsWith('deque mutated during remove') ? indexError(changed) : runtimeError(changed)
    if (same) return i
  }
  return -1
}

function remove(self: PyDeque, i: number): void {
  const items = self.toArray()
  items.splice(i, 1)
  self.settle(items)
}

function rotate(self: PyDeque, n: Optional): void {
  const { length } = self
  if (length <= 1) return
  const by = ((sizeArgument(n, 1) % length) + length) % length
  // The shorter way round.
  if (by <= length / 2) {
    charge(by >> 3)
    for (let i = 0; i < by; i++) turn(self, true)
  } else {
    charge((length - by) >> 3)
    for (let i = by; i < length; i++) turn(self, false)
  }
}

function turn(self: PyDeque, right: boolean): void {
  const { maxlen } = self
  self.maxlen = Number.POSITIVE_INFINITY
  if (right) self.appendLeft(self.pop())
  else self.append(self.popLeft())
  self.maxlen = maxlen
}

class PyDequeIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  private readonly deque: PyDeque
  private readonly backward: boolean
  private readonly changes: number
  private left: number
  constructor(deque: PyDeque, backward: boolean) {
    super()
    this.deque = deque
    this.backward = backward
    this.changes = deque.changes
    this.left = deque.length
    if (backward) this.cls = reverseType
  }
  next(): Value | undefined {
    if (this.left === 0) return undefined
    if (this.deque.changes !== this.changes) {
      this.left = 0
      throw runtimeError('deque mutated during iteration')
    }
    this.left--
    return this.deque.at(this.backward ? this.left : this.deque.length - 1 - this.left)
  }
  override lengthHint(): number {
    return this.left
  }
}
const reverseType = iteratorType('_collections._deque_reverse_iterator')
PyDequeIter.prototype.cls = iteratorType('_collections._deque_iterator')

function shown(self: PyDeque, items: Str): Str {
  const name = self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)
  return strJoin([`${name}(`, items, self.maxlen === Number.POSITIVE_INFINITY ? ')' : `, maxlen=${self.maxlen})`])
}

function times(self: PyDeque, n: number): PyDeque {
  const total = Math.min(self.length * n, self.maxlen)
  chargeMemory(16 * total)
  chargeElements(self.length * n)
  const items = self.toArray()
  const made = like(self, [])
  for (let i = 0; i < n; i++) for (const v of items) made.append(v)
  return made
}

function refill(self: PyDeque, from: PyDeque): PyDeque {
  self.settle(from.toArray())
  return self
}

function concat(a: Value, b: Value): Value {
  if (!(a instanceof PyDeque)) return NotImplemented
  if (!(b instanceof PyDeque)) throw typeError(`can only concatenate deque (not "${typeName(b)}") to deque`)
  return like(a, [...a.toArray(), ...b.toArray()])
}

function defineSlots(): void {
  Object.assign(dequeType.slots, {
    repr(self: PyDeque): Str {
      if (!enterRepr(self)) return '[...]'
      try {
        const items = reprMaybe(PyList.from(self.toArray()))
        if (items === undefined) throw NEED_GUEST
        return shown(self, items)
      } finally {
        leaveRepr(self)
      }
    },
    *reprSteps(self: PyDeque): Steps<Str> {
      if (!enterRepr(self)) return '[...]'
      try {
        return shown(self, yield* repr(PyList.from(self.toArray())))
      } finally {
        leaveRepr(self)
      }
    },
    hash: null,
    len: (self: PyDeque) => self.length,
    bool: (self: PyDeque) => self.length > 0,
    compare: (op: CompareOp, a: PyDeque, b: Value) =>
      b instanceof PyDeque ? compareSequences(op, PyList.from(a.toArray()), PyList.from(b.toArray())) : NotImplemented,
    *compareSteps(op: CompareOp, a: PyDeque, b: Value): Steps<Value> {
      return b instanceof PyDeque ? yield* compareSequencesSteps(op, PyList.from(a.toArray()), PyList.from(b.toArray())) : NotImplemented
    },
    getitem: (self: PyDeque, i: Value) => self.at(place(self, indexArgument(key(i)))),
    *getitemSteps(self: PyDeque, i: Value): Steps<Value> {
      return self.at(place(self, yield* index(key(i))))
    },
    setitem: (self: PyDeque, i: Value, v: Value) => self.set(place(self, indexArgument(key(i))), v),
    *setitemSteps(self: PyDeque, i: Value, v: Value): Steps<void> {
      self.set(place(self, yield* index(key(i))), v)
    },
    delitem: (self: PyDeque, i: Value) => remove(self, place(self, indexArgument(key(i)))),
    *delitemSteps(self: PyDeque, i: Value): Steps<void> {
      remove(self, place(self, yield* index(key(i))))
    },
    contains(self: PyDeque, v: Value): boolean {
      for (let i = 0; i < self.length; i++) {
        if ((i & 15) === 0) charge(1)
        const same = eqMaybe(self.at(i), v)
        if (same === undefined) throw NEED_GUEST
        if (same || self.at(i) === v) return true
      }
      return false
    },
    *containsSteps(self: PyDeque, v: Value): Steps<boolean> {
      return (yield* find(self, v, 0, self.length)) >= 0
    },
    iter: (self: PyDeque) => new PyDequeIter(self, false),
    reversed: (self: PyDeque) => new PyDequeIter(self, true),
    binary: { '+': concat, '*': (a: Value, b: Value) => (a instanceof PyDeque ? times(a, repeatCount(b)) : times(b as PyDeque, repeatCount(a))) },
    binarySteps: {
      *'*'(a: Value, b: Value): Steps<Value> {
        return a instanceof PyDeque ? times(a, yield* repeatCountSteps(b)) : times(b as PyDeque, yield* repeatCountSteps(a))
      },
    },
    inplace: {
      '+': () => {
        throw NEED_GUEST
      },
      '*': (a: PyDeque, b: Value) => refill(a, times(a, repeatCount(b))),
    },
    inplaceSteps: {
      *'+'(a: PyDeque, b: Value): Steps<Value> {
        yield* extend(a, b, false)
        return a
      },
      *'*'(a: PyDeque, b: Value): Steps<Value> {
        return refill(a, times(a, yield* repeatCountSteps(b)))
      },
    },
  })
}

export function defineDeque(): void {
  if (dequeType.construct !== null) return
  defineSlots()
  defineConstructor(dequeType, 'deque(iterable=, maxlen=)', steps(construct, constructNow, (_cls: PyType, v: Optional) => isGuestIterator(v)))
  defineRefill(dequeType, (self: PyDeque, fresh: PyDeque) => {
    self.maxlen = fresh.maxlen
    refill(self, fresh)
  })
  const copy = (self: PyDeque): Value => {
    const made = like(self, self.toArray())
    return made
  }
  defineMethods(dequeType, {
    'append(item, /)': (self: PyDeque, v: Value) => self.append(v),
    'appendleft(item, /)': (self: PyDeque, v: Value) => self.appendLeft(v),
    'clear()': (self: PyDeque) => self.clear(),
    'copy()': copy,
    '__copy__()': copy,
    'count(value, /)': steps(function* (self: PyDeque, v: Value) {
      let n = 0
      for (let i = yield* find(self, v, 0, self.length); i >= 0; i = yield* find(self, v, i + 1, self.length)) n++
      return n
    }),
    'extend(iterable, /)': steps((self: PyDeque, v: Value) => extend(self, v, false)),
    'extendleft(iterable, /)': steps((self: PyDeque, v: Value) => extend(self, v, true)),
    'index(value, start=, stop=, /)': steps(function* (self: PyDeque, v: Value, start: Optional, stop: Optional) {
      const from = yield* boundSteps(start, 0, self.length)
      const i = yield* find(self, v, from, yield* boundSteps(stop, Number.POSITIVE_INFINITY, self.length))
      if (i < 0) throw raise(ValueError, strJoin([yield* repr(v), ' is not in deque']))
      return i
    }),
    'insert(index, value, /)': withIndexes((self: PyDeque, at: Value, v: Value) => {
      if (self.length >= self.maxlen) throw indexError('deque already at its maximum size')
      const n = sizeArgument(at, 0)
      const items = self.toArray()
      chargeMemory(16)
      items.splice(n < 0 ? Math.max(0, n + items.length) : n, 0, v)
      self.settle(items)
      return null
    }, 1),
    'pop()': (self: PyDeque) => {
      if (self.length === 0) throw indexError('pop from an empty deque')
      return self.pop()
    },
    'popleft()': (self: PyDeque) => {
      if (self.length === 0) throw indexError('pop from an empty deque')
      return self.popLeft()
    },
    'remove(value, /)': steps(function* (self: PyDeque, v: Value) {
      const i = yield* find(self, v, 0, self.length, 'deque mutated during remove().')
      if (i < 0) throw raise(ValueError, strJoin([yield* repr(v), ' is not in deque']))
      remove(self, i)
    }),
    'reverse()': (self: PyDeque) => self.settle(self.toArray().reverse()),
    'rotate(n=, /)': withIndexes((self: PyDeque, n: Optional) => {
      rotate(self, n)
      return null
    }, 1),
    // The items are added afterwards: the deque itself may be among them.
    '__reduce__()': steps(function* (self: PyDeque): Steps<Value> {
      const state = yield* call(yield* getattr(self, '__getstate__'), [])
      const args = new PyTuple(Number.isFinite(self.maxlen) ? [new PyTuple([]), self.maxlen] : [])
      return new PyTuple([self.cls, args, state, yield* iter(self)])
    }),
  })
  defineGetters(dequeType, { maxlen: (self: PyDeque) => (Number.isFinite(self.maxlen) ? self.maxlen : null) })
  defineClassMethods(dequeType, { '__class_getitem__(item, /)': (cls: PyType, item: Value) => new PyGenericAlias(cls, item instanceof PyTuple ? item : new PyTuple([item])) })
}
