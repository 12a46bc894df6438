/** `timedelta`. Reference: https://docs.python.org/3.13/library/datetime.html#timedelta-objects */
import { uncharged } from '../../run/meter.ts'
import { zeroDivisionError } from '../../runtime/exception.ts'
import { integerRatio } from '../../runtime/float/methods.ts'
import { divmod, floorDiv, mod } from '../../runtime/int/arith.ts'
import { trueDiv } from '../../runtime/int/true-division.ts'
import { defineConstructor, defineGetters, defineMethods } from '../../runtime/native.ts'
import { hashMaybe } from '../../runtime/ops/hash.ts'
import { NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import type { BinarySlot, CompareOp, PyType } from '../../runtime/type.ts'
import { type Int, NotImplemented, PyBoxed, PyFloat, PyTuple, type Value, asFloat, asInt, normalizeInt } from '../../runtime/value.ts'
import { duration, fromArguments, ofMicros, toMicros } from './duration.ts'
import { two } from './strftime.ts'
import { PyDelta, ask, deltaType } from './values.ts'

export function partsTuple(d: PyDelta): PyTuple {
  return new PyTuple([d.days, d.seconds, d.micros])
}

function isZero(d: PyDelta): boolean {
  return d.days === 0 && d.seconds === 0 && d.micros === 0
}

export function sum(a: PyDelta, b: PyDelta): PyDelta {
  return duration(a.days + b.days, a.seconds + b.seconds, a.micros + b.micros)
}

export function difference(a: PyDelta, b: PyDelta): PyDelta {
  return duration(a.days - b.days, a.seconds - b.seconds, a.micros - b.micros)
}

function negated(d: PyDelta): PyDelta {
  return duration(0 - d.days, 0 - d.seconds, 0 - d.micros)
}

/** The same of the type itself, also where a class is derived from it. */
function copied(d: PyDelta): PyDelta {
  return new PyDelta(d.days, d.seconds, d.micros)
}

/** The sign of the difference. */
export function compareDeltas(a: PyDelta, b: PyDelta): number {
  return a.days - b.days || a.seconds - b.seconds || a.micros - b.micros
}

export function outcome(op: CompareOp, order: number): boolean {
  switch (op) {
    case '<': return order < 0
    case '<=': return order <= 0
    case '==': return order === 0
    case '!=': return order !== 0
    case '>': return order > 0
    case '>=': return order >= 0
  }
}

/** The nearest integer to a quotient, of two the even one. */
function divided(a: bigint, b: bigint): bigint {
  if (b === 0n) throw zeroDivisionError('integer division or modulo by zero')
  let q = a / b
  let r = a % b
  if (r !== 0n && r < 0n !== b < 0n) {
    q--
    r += b
  }
  const twice = 2n * r
  if (b > 0n ? twice > b : twice < b) return q + 1n
  return twice === b && q % 2n !== 0n ? q + 1n : q
}

const ofBig = (us: bigint): PyDelta => ofMicros(normalizeInt(us))

/** An int of the builtin type; a class of the guest's may have an arithmetic of its own. */
function plainInt(v: Value): Int | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v
  return typeof v === 'boolean' ? Number(v) : undefined
}

/** A number of which the guest has to be asked: an instance of a class derived from int or float. */
function isOwnNumber(v: Value): boolean {
  return v instanceof PyBoxed && (asInt(v) !== undefined || asFloat(v) !== undefined)
}

function times(d: PyDelta, v: Value): Value {
  if (typeof v === 'number' && v < 1048576 && v > -1048576) return duration(d.days * v, d.seconds * v, d.micros * v)
  const n = plainInt(v)
  if (n !== undefined) return ofBig(BigInt(toMicros(d)) * BigInt(n))
  if (v instanceof PyFloat) {
    const [above, below] = integerRatio(v.value)
    return ofBig(divided(BigInt(toMicros(d)) * BigInt(above), BigInt(below)))
  }
  if (isOwnNumber(v)) throw NEED_GUEST
  return NotImplemented
}

function over(d: PyDelta, v: Value): Value {
  if (v instanceof PyDelta) return new PyFloat(trueDiv(toMicros(d), toMicros(v)))
  const n = plainInt(v)
  if (n !== undefined) return ofBig(divided(BigInt(toMicros(d)), BigInt(n)))
  if (v instanceof PyFloat) {
    const [above, below] = integerRatio(v.value)
    return ofBig(divided(BigInt(below) * BigInt(toMicros(d)), BigInt(above)))
  }
  if (isOwnNumber(v)) throw NEED_GUEST
  return NotImplemented
}

function floorOver(d: PyDelta, v: Value): Value {
  if (v instanceof PyDelta) {
    if (isZero(v)) throw zeroDivisionError('integer division or modulo by zero')
    return floorDiv(toMicros(d), toMicros(v))
  }
  const n = plainInt(v)
  if (n !== undefined) {
    if (n === 0) throw zeroDivisionError('integer division or modulo by zero')
    return ofMicros(floorDiv(toMicros(d), n))
  }
  if (isOwnNumber(v) && asInt(v) !== undefined) throw NEED_GUEST
  return NotImplemented
}

/** An operator that only a duration on the left has. */
function onLeft(operate: (d: PyDelta, v: Value) => Value): BinarySlot {
  return (a, b) => (a instanceof PyDelta ? operate(a, b) : NotImplemented)
}

/** One of two durations. */
function onTwo(operate: (a: PyDelta, b: PyDelta) => Value): BinarySlot {
  return (a, b) => (a instanceof PyDelta && b instanceof PyDelta ? operate(a, b) : NotImplemented)
}

/** The same by the module's text, for numbers of the guest's own. */
function asked(name: string): (a: Value, b: Value) => Steps<Value> {
  return (a, b) => ask(name, a instanceof PyDelta ? [a, b] : [b, a])
}

export function deltaText({ days, seconds, micros }: PyDelta): string {
  const minutes = Math.floor(seconds / 60)
  const clock = `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}${micros === 0 ? '' : `.${`${micros}`.padStart(6, '0')}`}`
  return days === 0 ? clock : `${days} day${Math.abs(days) === 1 ? '' : 's'}, ${clock}`
}

function deltaRepr({ cls, days, seconds, micros }: PyDelta): string {
  const parts: string[] = []
  if (days !== 0) parts.push(`days=${days}`)
  if (seconds !== 0) parts.push(`seconds=${seconds}`)
  if (micros !== 0) parts.push(`microseconds=${micros}`)
  return `${cls.name}(${parts.length === 0 ? '0' : parts.join(', ')})`
}

export function defineDelta(): void {
  if (deltaType.construct !== null) return
  Object.assign(deltaType.slots, {
    repr: deltaRepr,
    str: deltaText,
    hash: (d: PyDelta) => hashMaybe(partsTuple(d)) as Int,
    bool: (d: PyDelta) => !isZero(d),
    compare: (op: CompareOp, a: PyDelta, b: Value) => (b instanceof PyDelta ? outcome(op, compareDeltas(a, b)) : NotImplemented),
    binary: {
      '+': onTwo(sum), '-': onTwo(difference),
      '*': (a: Value, b: Value) => (a instanceof PyDelta ? times(a, b) : times(b as PyDelta, a)),
      '/': onLeft(over), '//': onLeft(floorOver),
      '%': onTwo((a, b) => {
        if (isZero(b)) throw zeroDivisionError('integer modulo by zero')
        return ofMicros(mod(toMicros(a), toMicros(b)))
      }),
      divmod: onTwo((a, b) => {
        if (isZero(b)) throw zeroDivisionError('integer division or modulo by zero')
        const [q, r] = divmod(toMicros(a), toMicros(b))
        return new PyTuple([q as Value, ofMicros(r as Int)])
      }),
    },
    binarySteps: { '*': asked('times'), '/': asked('over'), '//': asked('floor_over') },
    neg: negated,
    pos: copied,
    abs: (d: PyDelta) => (d.days < 0 ? negated(d) : copied(d)),
  })
  defineConstructor(deltaType, '__new__(days=, seconds=, microseconds=, milliseconds=, minutes=, hours=, weeks=)',
    (cls: PyType, days: Value = 0, seconds: Value = 0, micros: Value = 0, millis: Value = 0, minutes: Value = 0, hours: Value = 0, weeks: Value = 0) => {
      const made = fromArguments(days, seconds, micros, millis, minutes, hours, weeks)
      if (cls !== deltaType) made.cls = cls
      return made
    })
  defineGetters(deltaType, { days: (d: PyDelta) => d.days, seconds: (d: PyDelta) => d.seconds, microseconds: (d: PyDelta) => d.micros })
  defineMethods(deltaType, {
    'total_seconds()': (d: PyDelta) => new PyFloat(trueDiv(toMicros(d), 1000000)),
    '__reduce__()': (d: PyDelta) => new PyTuple([d.cls, partsTuple(d)]),
  })
  uncharged(() => {
    deltaType.dict.set('min', new PyDelta(-999999999, 0, 0))
    deltaType.dict.set('max', new PyDelta(999999999, 86399, 999999))
    deltaType.dict.set('resolution', new PyDelta(0, 0, 1))
  })
}
