/** Unpacking assignment. Reference: https://docs.python.org/3.13/reference/simple_stmts.html#assignment-statements */
import type { CoreStmt } from '../core/nodes.ts'
import { raised, suspended } from '../run/call.ts'
import { type Completion, DEOPT, DeoptAfter, RAISE, SUSPEND } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import type { Frame } from '../run/frame.ts'
import { charge, chargeMemory } from '../run/meter.ts'
import { typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyException, TypeErrorType, typeError, valueError } from '../runtime/exception.ts'
import { LIST_ANY, PyList } from '../runtime/list/list.ts'
import { PyByteString } from '../runtime/bytes/bytes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyIter } from '../runtime/iter.ts'
import { drain, iter, iterMaybe } from '../runtime/ops/iterate.ts'
import { PyRange } from '../runtime/range.ts'
import type { Steps } from '../runtime/steps.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import type { Store } from './bank-types.ts'
import { type SlotKind, toRaw } from './kinds.ts'
import { completers } from './completers.ts'
import { setSlot } from '../run/frame.ts'

type UnpackStmt = Extract<CoreStmt, { kind: 'Unpack' }>

/**
 * Unpacks into slots of the given kinds. All kinds are checked before anything is stored: a tuple or list can be
 * unpacked again by generic closures (DEOPT); what an iterator gave is handed over as a tuple (DeoptAfter).
 */
export function unpack(f: Frame, v: Value, s: UnpackStmt, kinds: readonly SlotKind[] | null, stores: readonly Store[]): Completion {
  let items: readonly Value[]
  let pure = true
  if (v instanceof PyTuple && s.star < 0 && iteratesPlainly(v)) items = v.items
  else if (v instanceof PyList && s.star < 0 && iteratesPlainly(v)) items = v.toArray()
  else if (s.star >= 0 && (v instanceof PyTuple || v instanceof PyList) && iteratesPlainly(v) && v.items.length >= s.dsts.length - 1) {
    items = spread(v, s)
    pure = false
  } else if (s.star < 0 && isPlain(v)) {
    items = takeItems(iterMaybe(v) as PyIter, s.dsts.length)
    pure = false
  } else {
    const r = drive(unpackSteps(v, s))
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, s.id)
    items = (r as PyTuple).items
    pure = false
  }
  const n = s.dsts.length
  if (items.length !== n) wrongCount(items.length, n)
  if (kinds !== null) {
    const raws: any[] = []
    for (let i = 0; i < n; i++) {
      const raw = toRaw(kinds[i] as SlotKind, items[i])
      if (raw === undefined) {
        if (pure) throw DEOPT
        throw new DeoptAfter(new PyTuple(items))
      }
      raws.push(raw)
    }
    for (let i = 0; i < n; i++) (stores[i] as Store)(f, raws[i])
    return undefined
  }
  for (let i = 0; i < n; i++) (stores[i] as Store)(f, items[i])
  return undefined
}

/** Are the items had without the guest's code? Of a subclass too, where it has no `__iter__` of its own. */
export function iteratesPlainly(v: PyTuple | PyList): boolean {
  return !v.cls.heap || v.cls.guestLookup('__iter__') === undefined
}

/** Builtin iterables whose items are had without the guest's code. */
function isPlain(v: Value): boolean {
  if (typeof v === 'string') return true
  return v instanceof PyIter ? !v.cls.heap && !v.mayNeedGuest : (v instanceof PyByteString || v instanceof PyRange || v instanceof PyDict) && !v.cls.heap
}

/** So many items and no more, as `unpackSteps` takes them. */
function takeItems(it: PyIter, n: number): Value[] {
  const out: Value[] = []
  while (out.length < n) {
    const x = it.next()
    if (x === undefined) throw notEnough(n, out.length)
    out.push(x)
  }
  if (it.next() !== undefined) throw tooMany(n)
  return out
}

function notEnough(expected: number, got: number): PyException {
  return valueError(`not enough values to unpack (expected ${expected}, got ${got})`)
}
function tooMany(expected: number): PyException {
  return valueError(`too many values to unpack (expected ${expected})`)
}

/** What `unpackSteps` makes of a list or tuple with enough items, at the same price. */
function spread(v: PyTuple | PyList, s: UnpackStmt): Value[] {
  const from = v instanceof PyTuple ? v.items : v.view()
  const after = s.dsts.length - s.star - 1
  const out: Value[] = []
  for (let i = 0; i < s.star; i++) out.push(from[i] as Value)
  out.push(restOf(v, s.star, after))
  for (let i = from.length - after; i < from.length; i++) out.push(from[i] as Value)
  return out
}

/** The list for a starred target: what is between the first `before` items and the last `after`. */
export function restOf(v: PyTuple | PyList, before: number, after: number): PyList {
  const { items } = v
  charge(items.length - before)
  chargeMemory(8 * (items.length - before))
  const end = items.length - after
  if (end === before) return new PyList()
  const part = items.slice(before, end)
  return v instanceof PyList && v.kind !== LIST_ANY ? PyList.ofKind(v.kind, part) : PyList.from(part as Value[])
}

function wrongCount(got: number, expected: number): never {
  throw got < expected ? notEnough(expected, got) : tooMany(expected)
}

/** The items in the order of the targets, the starred one a list. */
function* unpackSteps(v: Value, s: UnpackStmt): Steps<Value> {
  const n = s.dsts.length
  let it: PyIter
  try {
    it = yield* iter(v)
  } catch (e) {
    if (e instanceof PyException && e.cls.isSubtype(TypeErrorType) && typeOf(v).lookup('__iter__') === undefined) throw typeError(`cannot unpack non-iterable ${typeName(v)} object`)
    throw e
  }
  const out: Value[] = []
  const before = s.star < 0 ? n : s.star
  while (out.length < before) {
    const x = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (x === undefined) {
      const least = s.star < 0 ? `expected ${n}` : `expected at least ${n - 1}`
      throw valueError(`not enough values to unpack (${least}, got ${out.length})`)
    }
    out.push(x)
  }
  if (s.star < 0) {
    const more = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (more !== undefined) throw tooMany(n)
    return new PyTuple(out)
  }
  const rest = yield* drain(it)
  const after = n - s.star - 1
  if (rest.length < after) throw valueError(`not enough values to unpack (expected at least ${n - 1}, got ${out.length + rest.length})`)
  const tail = rest.splice(rest.length - after, after)
  return new PyTuple([...out, PyList.from(rest), ...tail])
}

completers.Unpack = (s: UnpackStmt, f, value) => {
  // null: they are stored already; then a slot has got a wider int (jit/fallback.ts), or a global another kind (sync.ts).
  if (value === null) return
  const items = (value as PyTuple).items
  s.dsts.forEach((slot, i) => setSlot(f, slot, items[i]))
}
