/**
 * `_library`: natives for the modules written in Python. `build` makes functions with the parameters of a namedtuple or a dataclass.
 * It writes their text itself, of names that it has checked, so that it works where the host has switched `exec` off.
 */
import { globalsOf } from '../builtins/execute.ts'
import { chargeElements } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { makeAllFrames, seesAllFrames } from '../run/unwind.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { frameType, tracebackType } from '../runtime/builtin-types.ts'
import { typeError, valueError } from '../runtime/exception.ts'
import { PyFunction, type PyModule } from '../runtime/function.ts'
import { type NativeTable, steps } from '../runtime/native.ts'
import { collect } from '../runtime/ops/iterate.ts'
import { FRESH_STACK, NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import { isIdentifier } from '../runtime/str/identifier.ts'
import { knownEncoding } from '../runtime/unicode/codecs/names.ts'
import { PyTuple, type Str, type Value } from '../runtime/value.ts'
import { nativeModule } from './module.ts'
import { equalFields, fillChanges, shownFields } from './library/data-class.ts'
import { countElements } from './library/counting.ts'
import { plainCopy } from './library/deep-copy.ts'
import { setLeaf } from './library/leaves.ts'
import { namedTuples, tupleGetter } from './library/named-tuple.ts'
import { defineNamespace } from './namespace.ts'

/** The statements that a function may have, by the first item of their tuple. */
const STATEMENTS = new Map<string, (...names: string[]) => string>([
  ['set', (self, field, value) => `${self}.${field} = ${value}`],
  ['object_set', (self, field, value) => `_setattr(${self}, '${field}', ${value})`],
  ['factory', (name, make) => `if ${name} is _absent: ${name} = ${make}()`],
  ['assign', (name, make) => `${name} = ${make}()`],
  ['call', (self, method, ...args) => `${self}.${method}(${args.join(', ')})`],
  ['tuple', (cls, ...fields) => `return _new(${cls}, (${fields.map((f) => `${f}, `).join('')}))`],
  ['same', () => 'if self is other: return True'],
  ['compare', (op, ...fields) => {
    if (op === 'eq') return `return ${fields.map((f) => `self.${f} == other.${f}`).join(' and ') || 'True'} if other.__class__ is self.__class__ else NotImplemented`
    const side = (who: string): string => `(${fields.map((f) => `${who}.${f}, `).join('')})`
    return `return ${side('self')} ${OPERATORS.get(op)} ${side('other')} if other.__class__ is self.__class__ else NotImplemented`
  }],
])
const OPERATORS: ReadonlyMap<string, string> = new Map([['lt', '<'], ['le', '<='], ['gt', '>'], ['ge', '>=']])

function checked(v: Value): string {
  if (typeof v !== 'string' || !isIdentifier(v)) throw valueError('a name is wanted')
  return v
}

/** `name`, `name=` (the default is the cell `_default_name`), `*` or `/`. */
function parameter(v: Value): string {
  if (v === '*' || v === '/') return v
  if (typeof v === 'string' && v.endsWith('=')) return `${checked(v.slice(0, -1))}=_default_${v.slice(0, -1)}`
  return checked(v)
}

function* statement(v: Value): Steps<string> {
  const [kind, ...names] = yield* collect(v)
  const write = STATEMENTS.get(typeof kind === 'string' ? kind : '')
  if (write === undefined) throw valueError('no such statement')
  return write(...names.map(checked))
}

/** The fields that a function of `self` and `other` compares for equality, if it does that and no more. */
function compared(params: readonly string[], body: readonly Value[]): string[] | null {
  const last = body[body.length - 1]
  if (params.join() !== 'self,other' || !(last instanceof PyTuple) || last.items[0] !== 'compare' || last.items[1] !== 'eq') return null
  return last.items.slice(2) as string[]
}

/** A function of that name; `cells` are the names that it finds besides its parameters. */
function* build(name: Value, params: Value, body: Value, cells: Value, globals?: Value): Steps<Value> {
  if (!(cells instanceof PyDict)) throw typeError('a dict is wanted')
  const parts = (yield* collect(params)).map(parameter)
  const lines: string[] = []
  for (const s of yield* collect(body)) lines.push(`  ${yield* statement(s)}`)
  const names = [...cells.keys()].map(checked)
  const text = `def make(${names.join(', ')}):\n def ${checked(name)}(${parts.join(', ')}):\n${lines.length === 0 ? '  pass' : lines.join('\n')}\n return ${name as string}`
  chargeElements(text.length)
  // The parser is recursive: where the host's stack is in use already, it gets one of its own.
  if (rt.stack > 300) yield FRESH_STACK
  const code = rt.realm.compile(text, '<string>', 'exec', false)
  const space = new PyDict()
  yield* call(new PyFunction(code, globalsOf(space), [], null, []), [null])
  const made = yield* call(space.getStr('make') as Value, [...cells.entries()].map(([, v]) => v as Value)) as Steps<PyFunction>
  const fields = compared(parts, yield* collect(body))
  if (fields !== null) made.code.leaf = equalFields(fields)
  // The text asks for no globals: they are there for those who evaluate the annotations.
  return globals instanceof PyDict ? new PyFunction(made.code, globalsOf(globals), made.defaults, made.kwDefaults, made.cells) : made
}

/** The name of the module whose code has called the library function that asks, or a caller further up. */
function caller(depth: Value | undefined): Value {
  let frame = rt.frame
  for (let i = depth === undefined ? 1 : (depth as number); i > 0 && frame !== null; i--) frame = frame.back
  return frame?.fn.globals.getName('__name__') ?? '__main__'
}

function callerNow(depth: Value | undefined): Value {
  if (!seesAllFrames()) throw NEED_GUEST
  return caller(depth)
}
function* callerSteps(depth: Value | undefined): Steps<Value> {
  yield* makeAllFrames()
  return caller(depth)
}

/** Names classes as CPython names the builtin types that they stand for: with their module, in messages too. */
function qualify(module: Value, classes: Value[]): null {
  for (const c of classes as PyType[]) {
    c.name = `${checked(module)}.${c.qualname}`
    c.qualified = true
    c.setAttribute('__module__', module)
    c.module = checked(module)
  }
  return null
}

const table: NativeTable = {
  ...namedTuples,
  'caller(depth=, /)': steps(callerSteps, callerNow),
  'tuple_getter(name, index, doc, /)': (name: Value, at: Value, doc: Value) => tupleGetter(checked(name), at, doc),
  'leaf(function, name, /)': setLeaf,
  'fill_changes(self, fields, kind, changes, /)': fillChanges,
  'plain_copy(x, /)': plainCopy,
  'shown_fields(self, names, /)': shownFields,
  'build(name, params, body, cells, globals=, /)': steps(build),
  'qualify(module, *classes)': qualify,
  'known_encoding(name, /)': (name: Value) => knownEncoding(name as Str),
  'count_elements(mapping, iterable, /)': countElements,
}

export function makeLibrary(): PyModule {
  defineNamespace()
  return nativeModule('_library', table, { FrameType: frameType, TracebackType: tracebackType })
}
