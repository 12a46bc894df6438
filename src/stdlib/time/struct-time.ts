/** `time.struct_time`: nine items, and the zone as attributes. Reference: https://docs.python.org/3.13/library/time.html#time.struct_time */
import { tupleType } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { typeError } from '../../runtime/exception.ts'
import { defineConstructor, defineGetters, defineMethods, steps } from '../../runtime/native.ts'
import { collect } from '../../runtime/ops/iterate.ts'
import { reprMaybe } from '../../runtime/ops/repr.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import { toHost } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'

const FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst']
const HIDDEN = ['tm_zone', 'tm_gmtoff']

export const structTimeType: PyType = new PyType('struct_time', [tupleType])
structTimeType.module = 'time'
structTimeType.name = 'time.struct_time'
structTimeType.subclassable = false

class PyStructTime extends PyTuple {
  readonly more: readonly Value[]
  constructor(items: readonly Value[]) {
    super(items.slice(0, FIELDS.length))
    this.more = items.slice(FIELDS.length)
    this.cls = structTimeType
  }
}

function* construct(_cls: PyType, sequence: Value, dict: Value | undefined): Steps<Value> {
  let given: Value[]
  try {
    given = yield* collect(sequence)
  } catch {
    throw typeError('constructor requires a sequence')
  }
  const n = given.length
  if (n < FIELDS.length) throw typeError(`time.struct_time() takes an at least 9-sequence (${n}-sequence given)`)
  if (n > FIELDS.length + HIDDEN.length) throw typeError(`time.struct_time() takes an at most 11-sequence (${n}-sequence given)`)
  if (dict !== undefined && !(dict instanceof PyDict)) throw typeError(`time.struct_time() takes a dict as second arg, if any`)
  const out = [...given]
  for (let i = n - FIELDS.length; i < HIDDEN.length; i++) out.push((dict as PyDict | undefined)?.getStr(HIDDEN[i] as string) ?? null)
  return new PyStructTime(out)
}

let defined = false

/** The type, with its methods. */
export function structTime(): PyType {
  if (defined) return structTimeType
  defined = true
  defineConstructor(structTimeType, 'struct_time(sequence, dict=)', steps(construct))
  const getters: Record<string, (self: PyStructTime) => Value> = {}
  FIELDS.forEach((field, i) => {
    getters[field] = (self) => self.items[i] as Value
  })
  HIDDEN.forEach((field, i) => {
    getters[field] = (self) => self.more[i] ?? null
  })
  defineGetters(structTimeType, getters)
  for (const [name, n] of [['n_fields', 11], ['n_sequence_fields', 9], ['n_unnamed_fields', 0]] as const) structTimeType.dict.set(name, n)
  structTimeType.dict.set('__match_args__', new PyTuple(FIELDS))
  structTimeType.slots.repr = (self: PyTuple) => {
    const parts = FIELDS.map((field, i) => {
      const s = reprMaybe(self.items[i] as Value)
      if (s === undefined) throw NEED_GUEST
      return `${field}=${toHost(s)}`
    })
    return `time.struct_time(${parts.join(', ')})`
  }
  defineMethods(structTimeType, {
    '__reduce__()': steps(function* (self: PyStructTime): Steps<Value> {
      const more = new PyDict()
      for (const name of HIDDEN) more.setStr(name, yield* getattr(self, name))
      return new PyTuple([structTimeType, new PyTuple([new PyTuple(self.items), more])])
    }),
  })
  return structTimeType
}

