/**
 * Lookups by keys whose `__hash__` and `__eq__` are the guest's: in dicts and sets. The methods are called as they are, and the lookup's leaf
 * is tried again with what they have answered, without host generators.
 */
import type { PyDict } from '../runtime/dict/dict.ts'
import type { PySet } from '../runtime/set/set.ts'
import { Answers, answers } from '../runtime/ops/answers.ts'
import type { PyFunction } from '../runtime/function.ts'
import { hashResult } from '../runtime/ops/hash.ts'
import { compareRest } from '../runtime/ops/compare.ts'
import { isGuestKey } from '../runtime/ops/guest-first.ts'
import { truth, truthMaybe } from '../runtime/ops/truth.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import { NotImplemented, type PyObject, type Value } from '../runtime/value.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { callForNative1, callForNative2, drive, driveFrom } from './drive.ts'
import { going } from './special-call.ts'

/** An operation on a dict or set, by a key, with one more argument: functions of all that, not closures, which cost as much as a lookup. */
interface Operation {
  /** Throws NEED_GUEST before any effect. */
  readonly leaf: (table: any, key: any, other: any) => Value | void
  /** Does all there is to do. */
  readonly rest: (table: any, key: any, other: any) => Steps<Value | void>
}
class Lookup {
  readonly table: Table
  readonly other: Value | undefined
  readonly operation: Operation
  readonly known: Answers
  constructor(table: Table, other: Value | undefined, operation: Operation, known: Answers) {
    this.table = table
    this.other = other
    this.operation = operation
    this.known = known
  }
}

type Table = PyDict | PySet

/** Keys that one lookup may have to be compared with before it is left to its steps. */
const MAX_QUESTIONS = 100

/** An operation by one key, on `table`; undefined where the key is none of the guest's. */
export function keyed(table: Table, key: Value, other: Value | undefined, operation: Operation): Outcome | undefined {
  if (!isGuestKey(key)) return undefined
  const r = callForNative1((key as PyObject).cls.guestHash as PyFunction, key)
  if (r === RAISE) return r
  // Closures are for what is seldom: where one is made, all calls of its function pay for what it shares.
  return r === SUSPEND ? hashedLater(r, table, key as PyObject, other, operation) : begin(table, key as PyObject, r as Value, other, operation)
}

function hashedLater(r: Outcome, table: Table, key: PyObject, other: Value | undefined, operation: Operation): Outcome {
  return going(r, (hash) => begin(table, key, hash, other, operation))
}

/** Most keys that are found are compared once, if at all: that is found out before the leaf is tried. */
function begin(table: Table, key: PyObject, hash: Value, other: Value | undefined, operation: Operation): Outcome {
  const known = new Answers(key, hashResult(hash))
  const lookup = new Lookup(table, other, operation, known)
  const before = answers.current
  answers.current = known
  try {
    table.inquire(key, known.hash)
  } finally {
    answers.current = before
  }
  const { question } = known
  return question === null ? attempt(lookup, MAX_QUESTIONS) : compared(question, lookup, MAX_QUESTIONS)
}

function attempt(lookup: Lookup, left: number): Outcome {
  const { table, other, known, operation } = lookup
  const before = answers.current
  answers.current = known
  known.question = null
  try {
    const r = operation.leaf(table, known.hashed, other)
    return r === undefined ? null : r
  } catch (e) {
    if (e !== NEED_GUEST) throw e
  } finally {
    answers.current = before
  }
  const { question } = known
  return question === null || left === 0 ? driveKnowing(known, operation.rest(table, known.hashed, other)) : compared(question, lookup, left)
}

/** Asks the guest whether two keys are equal, and tries again. */
function compared({ a, b, method }: NonNullable<Answers['question']>, lookup: Lookup, left: number): Outcome {
  const r = callForNative2(method, a, b)
  if (typeof r === 'boolean') {
    lookup.known.note(a, b, r)
    return attempt(lookup, left - 1)
  }
  return comparedLater(r, a, b, lookup, left)
}

function comparedLater(r: Outcome, a: PyObject, b: PyObject, lookup: Lookup, left: number): Outcome {
  const again = (same: Value): Outcome => {
    lookup.known.note(a, b, same === true)
    return attempt(lookup, left - 1)
  }
  return going(going(r, (x) => (x === NotImplemented ? drive(compareRest('==', a, b)) : x)), (x) => {
    const same = truthMaybe(x)
    return same === undefined ? going(drive(truth(x)), again) : again(same)
  })
}

/** Runs the steps, whose first part, up to the first call of the guest, knows the answers too: the hash is not asked for twice. */
function driveKnowing(known: Answers, steps: Steps<Value | void>): Outcome {
  const before = answers.current
  answers.current = known
  let first: ReturnType<typeof steps.next>
  try {
    first = steps.next(null as never)
  } finally {
    answers.current = before
  }
  return driveFrom(steps, first)
}
