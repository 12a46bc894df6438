/**
 * What patterns of `match` ask of a subject. The lowered statement calls these natives; they are no builtins of the guest.
 * Reference: https://docs.python.org/3.13/reference/compound_stmts.html#patterns
 */
import {
  boolType, bytearrayType, bytesType, dictType, floatType, frozensetType, intType, listType, objectType, setType, strType, tupleType, typeName,
  typeOf,
} from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { updateSteps } from '../dict/update.ts'
import { typeError, valueError } from '../exception.ts'
import { PyBuiltin, nativeSpec, steps } from '../native.ts'
import { PySet } from '../set/set.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { strRepr, toHost } from '../str/wide.ts'
import { PyType } from '../type.ts'
import { PyTuple, type Value, asStr } from '../value.ts'
import { charge } from '../../run/meter.ts'
import { attributeOr, findAttribute, getattr, isMissing } from './attribute.ts'
import { ask, askMaybe } from './isinstance.ts'
import { length, lengthMaybe } from './length.ts'
import { repr } from './repr.ts'

/** What `match` takes an object of class `t` for: the first class of the MRO that says so decides. */
function collectionOf(t: PyType): PyType['collection'] {
  for (const c of t.mro) {
    if (c.collection !== null) return c.collection
    // What `collections.abc` says of its classes and those registered with them.
    const flags = c.heap ? c.dict.get('__abc_tpflags__') : undefined
    if (flags === 32) return 'sequence'
    if (flags === 64) return 'mapping'
  }
  return null
}

/** Classes whose one positional sub-pattern is matched against the subject itself. */
const MATCH_SELF: ReadonlySet<PyType> = new Set([boolType, bytearrayType, bytesType, dictType, floatType, frozensetType, intType, listType, setType, strType, tupleType])

/** Values of the keys, or None when one is missing. */
function* matchKeys(subject: Value, keys: PyTuple): Steps<Value> {
  const get = yield* getattr(subject, 'get')
  const seen = new PySet()
  const absent = yield* call(objectType, [])
  const values: Value[] = []
  for (const key of keys.items) {
    if (yield* seen.hasSteps(key)) throw valueError(`mapping pattern checks duplicate key (${toHost(yield* repr(key))})`)
    yield* seen.addSteps(key)
    const value = yield* call(get, [key, absent])
    if (value === absent) return null
    values.push(value)
  }
  return new PyTuple(values)
}

/** What `**rest` gets. */
function* matchRest(subject: Value, keys: PyTuple): Steps<Value> {
  const rest = new PyDict()
  yield* updateSteps(rest, subject)
  for (const key of keys.items) yield* rest.deleteSteps(key)
  return rest
}

/** The names behind the first `count` positional sub-patterns; null for the subject itself. */
function* positionalNames(cls: PyType, count: number): Steps<readonly string[] | null> {
  const given = yield* attributeOr(cls, '__match_args__')
  if (given !== undefined && !(given instanceof PyTuple && given.cls === tupleType)) {
    throw typeError(`${cls.name}.__match_args__ must be a tuple (got ${typeName(given)})`)
  }
  const self = given === undefined && cls.mro.some((c) => MATCH_SELF.has(c))
  const allowed = self ? 1 : given === undefined ? 0 : given.items.length
  if (allowed < count) throw typeError(`${cls.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? '' : 's'} (${count} given)`)
  if (self) return null
  return ((given as PyTuple).items.slice(0, count)).map((name) => {
    const text = asStr(name)
    if (text === undefined || typeOf(name) !== strType) throw typeError(`__match_args__ elements must be strings (got ${typeName(name)})`)
    return toHost(text)
  })
}

/** The attributes that the sub-patterns of a class pattern look at, or None when the subject does not match. */
function* matchClass(subject: Value, cls: Value, count: Value, keywords: PyTuple): Steps<Value> {
  if (!(cls instanceof PyType)) throw typeError('called match pattern must be a class')
  if (!(yield* ask('isinstance', subject, cls))) return null
  const attributes: Value[] = []
  const seen: Set<string> = new Set()
  const take = function* (name: string): Steps<boolean> {
    if (seen.has(name)) throw typeError(`${cls.name}() got multiple sub-patterns for attribute ${toHost(strRepr(name))}`)
    seen.add(name)
    const v = yield* attributeOr(subject, name)
    if (v !== undefined) attributes.push(v)
    return v !== undefined
  }
  if ((count as number) > 0) {
    const names = yield* positionalNames(cls, count as number)
    if (names === null) attributes.push(subject)
    else for (const name of names) if (!(yield* take(name))) return null
  }
  for (const name of keywords.items) if (!(yield* take(name as string))) return null
  return new PyTuple(attributes)
}

/** The same where no code of the guest runs; throws NEED_GUEST. */
function matchClassLeaf(subject: Value, cls: Value, count: Value, keywords: PyTuple): Value {
  if (!(cls instanceof PyType)) throw typeError('called match pattern must be a class')
  const matches = askMaybe('isinstance', subject, cls)
  if (matches === undefined) throw NEED_GUEST
  charge(1)
  if (!matches) return null
  const attributes: Value[] = []
  const names: Value[] = []
  if ((count as number) > 0) {
    const given = cls.plainMeta ? cls.lookup('__match_args__') : null
    if (given === undefined && count === 1 && cls.mro.some((c) => MATCH_SELF.has(c))) attributes.push(subject)
    else if (given instanceof PyTuple && given.cls === tupleType && given.items.length >= (count as number)) names.push(...given.items.slice(0, count as number))
    else throw NEED_GUEST
  }
  names.push(...keywords.items)
  // What is wrong with the names is said by the whole.
  if (!names.every((name) => typeof name === 'string') || new Set(names).size < names.length) throw NEED_GUEST
  for (const name of names) {
    const v = attributeMaybe(subject, name as string)
    if (v === undefined) return null
    attributes.push(v)
  }
  return new PyTuple(attributes)
}

/** The attribute; undefined where it is missing. Throws NEED_GUEST. */
function attributeMaybe(v: Value, name: string): Value | undefined {
  try {
    const found = findAttribute(v, name)
    if (found === NEED_GUEST) throw NEED_GUEST
    return found as Value | undefined
  } catch (e) {
    if (!isMissing(e)) throw e
    return undefined
  }
}

const native = (signature: string, body: Parameters<typeof nativeSpec>[1]): PyBuiltin => new PyBuiltin(nativeSpec(signature, body))

export const patternNatives = {
  isSequence: native('is_sequence(subject, /)', (v: Value) => collectionOf(typeOf(v)) === 'sequence'),
  isMapping: native('is_mapping(subject, /)', (v: Value) => collectionOf(typeOf(v)) === 'mapping'),
  len: native('len(subject, /)', steps(length, (v: Value) => {
    const n = lengthMaybe(v)
    if (n === undefined) throw NEED_GUEST
    return n
  })),
  keys: native('match_keys(subject, keys, /)', steps(matchKeys)),
  rest: native('match_rest(subject, keys, /)', steps(matchRest)),
  attributes: native('match_class(subject, cls, count, names, /)', steps(matchClass, matchClassLeaf)),
}
