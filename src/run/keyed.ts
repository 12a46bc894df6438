/**
 * Lookups by keys whose `__hash__` and `__eq__` are the guest's: in dicts and sets. The methods are called as they are, and the lookup's leaf
 * is tried again with what they have answered, without host generators.
 */
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

type Leaf = () => Value | void
type Rest = () => Steps<Value | void>

/** Keys that one lookup may have to be compared with before it is left to its steps. */
const MAX_QUESTIONS = 100

/** An operation by one key; undefined where the key is none of the guest's. `leaf` throws NEED_GUEST before any effect, `rest` does all there is to do. */
export function keyed(key: Value, leaf: Leaf, rest: Rest): Outcome | undefined {
  if (!isGuestKey(key)) return undefined
  const r = callForNative1((key as PyObject).cls.guestHash as PyFunction, key)
  if (r === RAISE) return r
  // Closures are for what is seldom: where one is made, all calls of its function pay for what it shares.
  return r === SUSPEND ? hashedLater(r, key as PyObject, leaf, rest) : attempt(new Answers(key as PyObject, hashResult(r as Value)), leaf, rest, MAX_QUESTIONS)
}

function hashedLater(r: Outcome, key: PyObject, leaf: Leaf, rest: Rest): Outcome {
  return going(r, (hash) => attempt(new Answers(key, hashResult(hash)), leaf, rest, MAX_QUESTIONS))
}

function attempt(known: Answers, leaf: Leaf, rest: Rest, left: number): Outcome {
  const before = answers.current
  answers.current = known
  known.question = null
  try {
    const r = leaf()
    return r === undefined ? null : r
  } catch (e) {
    if (e !== NEED_GUEST) throw e
  } finally {
    answers.current = before
  }
  const { question } = known
  return question === null || left === 0 ? driveKnowing(known, rest()) : compared(question, known, leaf, rest, left)
}

/** Asks the guest whether two keys are equal, and tries again. */
function compared({ a, b, method }: NonNullable<Answers['question']>, known: Answers, leaf: Leaf, rest: Rest, left: number): Outcome {
  const r = callForNative2(method, a, b)
  const again = (same: Value): Outcome => {
    known.note(a, b, same === true)
    return attempt(known, leaf, rest, left - 1)
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
