/** Builtins that come down to one special method, of the guest where the class has one (run/special-call.ts). */
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { fail } from '../run/generator.ts'
import { keyed } from '../run/keyed.ts'
import { special1, specialHash, specialLength, specialRepr, specialStr } from '../run/special-call.ts'
import { dictType, floatType, intType, listType, setType, strType } from '../runtime/builtin-types.ts'
import type { PyDict } from '../runtime/dict/dict.ts'
import { type PyException, indexError, keyError } from '../runtime/exception.ts'
import type { PyList } from '../runtime/list/list.ts'
import type { PySet } from '../runtime/set/set.ts'
import type { NativeSpec, PyBuiltin, PyMethodDescriptor } from '../runtime/native.ts'
import { invalidFloat } from '../runtime/float/constructor.ts'
import { parseFloatText } from '../runtime/float/parse.ts'
import { invalidInt } from '../runtime/int/constructor.ts'
import { parseIntText } from '../runtime/int/parse.ts'
import { numberText } from '../runtime/int/text.ts'
import { isGuestKey } from '../runtime/ops/guest-first.ts'
import { asIterator, iteratorValue } from '../runtime/ops/iterate.ts'
import { strRepr } from '../runtime/str/wide.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { PyType } from '../runtime/type.ts'
import { PyFloat, PyObject, type Value } from '../runtime/value.ts'
import type { BuiltinTable } from './define.ts'

type Optional = Value | undefined

/** Where `ask` answers, that is the builtin's result; else it runs as before. */
export function specially(spec: NativeSpec, ask: (a: any, b: Optional, c: Optional, d: Optional) => Outcome | undefined, special: NativeSpec['special'] = ofGuest): void {
  const { leaf, steps } = spec
  spec.special = special
  if (leaf === null || steps === null) throw new Error(`internal error: ${spec.name} has not both forms; please report this`)
  spec.direct = (a: any, b: any, c: any, d: any): Outcome => {
    const r = ask(a, b, c, d)
    if (r !== undefined) return r
    if (spec.guestFirst === null || !spec.guestFirst(a, b, c, d)) {
      try {
        const known = leaf(a, b, c, d)
        return known === undefined ? null : known
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
    return drive(steps(a, b, c, d))
  }
}

/** Is the first argument an instance of a class of the guest? */
const ofGuest: NativeSpec['special'] = { asksGuest: (v: Value) => v instanceof PyObject && v.cls.heap, answer: null }

export function defineSpecials(into: BuiltinTable): void {
  const builtin = (name: string): NativeSpec => (into.get(name) as PyBuiltin).spec
  specially(builtin('len'), specialLength)
  specially(builtin('hash'), specialHash)
  specially(builtin('repr'), specialRepr)
  specially(builtin('iter'), (v: Value, sentinel: Optional) => (sentinel === undefined ? special1(v, '__iter__', (r) => iteratorValue(asIterator(r))) : undefined))
  const methods: [PyType, string][] = [[dictType, 'get'], [dictType, 'setdefault'], [setType, 'add']]
  for (const [type, name] of methods) type.whenFilled(() => byKey((type.dict.get(name) as PyMethodDescriptor).spec))
  // What is missing is found out so, too.
  const missing = (type: PyType, name: string, error: (self: any, key: Value | undefined, other: Optional) => PyException | undefined): void => {
    const answer = (self: any, key: Optional, other: Optional): Outcome | undefined => {
      let e: PyException | undefined
      try {
        e = error(self, key, other)
      } catch (x) {
        // A key of the guest's in there has the same hash.
        if (x !== NEED_GUEST) throw x
      }
      return e === undefined ? undefined : fail(e)
    }
    type.whenFilled(() => specially((type.dict.get(name) as PyMethodDescriptor).spec, answer, { asksGuest: (_self: Value, key: Value) => isGuestKey(key), answer }))
  }
  const plain = (v: Optional): v is Value => typeof v === 'string' || typeof v === 'number'
  missing(dictType, 'pop', (self: PyDict, key, otherwise) => (otherwise === undefined && plain(key) && self.get(key) === undefined ? keyError(key) : undefined))
  missing(setType, 'remove', (self: PySet, key) => (plain(key) && !self.has(key) ? keyError(key) : undefined))
  missing(listType, 'pop', (self: PyList, at) => (at === undefined && self.items.length === 0 ? indexError('pop from empty list') : undefined))
  // Many programs find out so what a text is: the error goes out as an outcome, since one that is thrown costs the host ten times as much.
  const plainly = (spec: NativeSpec, answer: (cls: Value, text: Optional, base: Optional, keywords: Optional) => Outcome | undefined): void => {
    specially(spec, answer, { asksGuest: () => false, answer })
  }
  intType.whenFilled(() => plainly(intType.construct as NativeSpec, (cls, text, base, keywords) => {
    if (cls !== intType || typeof text !== 'string' || base !== undefined || keywords != null) return undefined
    return parseIntText(numberText(text), 10) ?? fail(invalidInt(10, strRepr(text)))
  }))
  floatType.whenFilled(() => plainly(floatType.construct as NativeSpec, (cls, text) => {
    if (cls !== floatType || typeof text !== 'string') return undefined
    const x = parseFloatText(numberText(text))
    return x === undefined ? fail(invalidFloat(strRepr(text))) : new PyFloat(x)
  }))
  strType.whenFilled(() => specially(strType.construct as NativeSpec, (cls: Value, v: Optional, encoding: Optional, errors: Optional) => {
    return cls === strType && v !== undefined && encoding === undefined && errors === undefined ? specialStr(v) : undefined
  }, { asksGuest: (_cls: Value, v: Optional) => v instanceof PyObject && v.cls.heap, answer: null }))
}

/** Methods of dicts and sets by a key whose hash is the guest's. */
function byKey(spec: NativeSpec): void {
  const { leaf, steps } = spec as { leaf: NonNullable<NativeSpec['leaf']>; steps: NonNullable<NativeSpec['steps']> }
  const operation = { leaf, rest: steps }
  specially(spec, (self: PyDict | PySet, key, other) => keyed(self, key as Value, other, operation), { asksGuest: (_self: Value, key: Value) => isGuestKey(key), answer: null })
}
