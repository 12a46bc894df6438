/** Exception classes with fields of their own. Reference: https://docs.python.org/3.13/library/exceptions.html */
import { argumentName } from '../str/arguments.ts'
import { PyBytes } from '../bytes/bytes.ts'
import { typeName } from '../builtin-types.ts'
import {
  AttributeError, BlockingIOError, BrokenPipeError, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError,
  ConnectionResetError, FileExistsError, FileNotFoundError, ImportError, InterruptedError, IsADirectoryError, NameError,
  NotADirectoryError, OSError, PermissionError, ProcessLookupError, type PyException, SyntaxErrorType, TimeoutError, UnicodeDecodeError, UnicodeEncodeError,
  UnicodeTranslateError, attributeError, typeError,
} from '../exception.ts'
import type { Keywords } from '../native.ts'
import { defineConstructor, defineMethods } from '../native.ts'
import { indexMaybe } from '../ops/index.ts'
import { collectMaybe } from '../ops/iterate.ts'
import { repr, str } from '../ops/repr.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { strConcat, strJoin, toHost } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import { PyTuple, type Str, type Value, asInt, asStr } from '../value.ts'
import { suggesting } from '../../suggest-part.ts'
import { field, getset, initializer, newException, refuseKeywords, setFields } from './base.ts'

/** Takes the keyword arguments `names`; the others are an error. */
function takeKeywords(type: PyType, e: PyException, keywords: Keywords | null, names: readonly string[]): void {
  for (const name of names) setFields(e, { [name]: keywords?.get(name) ?? null })
  if (keywords === null) return
  for (const name of keywords.keys()) {
    if (names.includes(name)) continue
    const near = suggesting()?.closest(name, names) ?? null
    throw typeError(`${type.name}() got an unexpected keyword argument '${name}'${near === null ? '' : `. Did you mean '${near}'?`}`)
  }
}

/** Runs steps that turn out to need no guest code. */
function leafOf(text: (e: PyException) => Steps<Str>): (e: PyException) => Str {
  return (e) => {
    const step = text(e).next()
    if (!step.done) throw NEED_GUEST
    return step.value
  }
}

function registerNames(): void {
  initializer(AttributeError, (e, _args, keywords) => takeKeywords(AttributeError, e, keywords, ['name', 'obj']))
  initializer(NameError, (e, _args, keywords) => takeKeywords(NameError, e, keywords, ['name']))
  initializer(ImportError, (e, args, keywords) => {
    takeKeywords(ImportError, e, keywords, ['name', 'path', 'name_from'])
    setFields(e, { msg: args.length === 1 ? (args[0] as Value) : null })
  })
  field(AttributeError, 'name')
  field(AttributeError, 'obj')
  field(NameError, 'name')
  for (const name of ['name', 'path', 'name_from']) field(ImportError, name)
  field(ImportError, 'msg', (e) => (e.args.items.length === 1 ? (e.args.items[0] as Value) : null))
}

/** errno on Linux, for the classes that stand for one. */
const BY_ERRNO: ReadonlyMap<number, PyType> = new Map([
  [2, FileNotFoundError], [17, FileExistsError], [13, PermissionError], [1, PermissionError], [21, IsADirectoryError], [20, NotADirectoryError],
  [11, BlockingIOError], [114, BlockingIOError], [115, BlockingIOError], [32, BrokenPipeError], [108, BrokenPipeError], [110, TimeoutError],
  [104, ConnectionResetError], [103, ConnectionAbortedError], [111, ConnectionRefusedError], [10, ChildProcessError], [4, InterruptedError],
  [3, ProcessLookupError],
])

function fillOSError(e: PyException, args: readonly Value[], keywords: Keywords | null): void {
  refuseKeywords(e.cls, keywords)
  if (args.length < 2 || args.length > 5) return
  const [errno, strerror, filename, , filename2] = args
  if (e.cls === BlockingIOError && filename !== undefined && asInt(filename) !== undefined) {
    setFields(e, { errno: errno as Value, strerror: strerror as Value, characters_written: filename })
    return
  }
  setFields(e, { errno: errno as Value, strerror: strerror as Value })
  if (filename === undefined) return
  setFields(e, { filename, filename2: filename2 ?? null })
  if (filename !== null) e.args = new PyTuple(args.slice(0, 2))
}

function* textOSError(e: PyException): Steps<Str> {
  const get = (name: string): Value => e.fields?.get(name) ?? null
  const errno = get('errno')
  const strerror = get('strerror')
  const filename = get('filename')
  if (filename !== null || (errno !== null && strerror !== null)) {
    const head = strJoin(['[Errno ', yield* str(errno), '] ', yield* str(strerror)])
    if (filename === null) return head
    const one = strJoin([head, ': ', yield* repr(filename)])
    const second = get('filename2')
    return second === null ? one : strJoin([one, ' -> ', yield* repr(second)])
  }
  const args = e.args.items
  return args.length === 0 ? '' : yield* str(args.length === 1 ? (args[0] as Value) : e.args)
}

/** A class with an `__init__` of its own gets its arguments there, another one in `__new__`, and no other ones later. */
function filledByInit(cls: PyType): boolean {
  return cls.guestLookup('__init__') !== undefined && cls.guestLookup('__new__') === undefined
}

function registerOSErrors(): void {
  defineMethods(OSError, {
    '__init__(*args, **kwargs)': (e: PyException, args: Value[], keywords: Keywords | null) => {
      if (!filledByInit(e.cls)) return
      e.args = new PyTuple(args)
      fillOSError(e, args, keywords)
    },
  })
  const plain = OSError.construct as NonNullable<PyType['construct']>
  defineConstructor(OSError, 'OSError(*args, **kwargs)', (cls: PyType, args: Value[], keywords: Keywords | null) => {
    const errno = args.length >= 2 && args.length <= 5 ? asInt(args[0] as Value) : undefined
    const own = cls === OSError && errno !== undefined ? (BY_ERRNO.get(Number(errno)) ?? cls) : cls
    const e = newException(own, args)
    fillOSError(e, args, keywords)
    return e
  })
  for (const t of [
    BlockingIOError, ChildProcessError, ConnectionError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, InterruptedError,
    ProcessLookupError, BrokenPipeError, FileExistsError, FileNotFoundError, IsADirectoryError, NotADirectoryError, PermissionError, TimeoutError,
  ]) t.construct = plain
  OSError.slots.str = leafOf(textOSError)
  OSError.slots.strSteps = textOSError
  for (const name of ['errno', 'strerror', 'filename', 'filename2']) field(OSError, name)
  getset(BlockingIOError, 'characters_written', (e) => {
    const n = e.fields?.get('characters_written')
    if (n === undefined) throw attributeError('characters_written', 'characters_written', e)
    return n
  }, (e, v) => setFields(e, { characters_written: v as Value }))
}

type Check = (v: Value, at: number) => void
const isText: Check = (v, at) => {
  if (asStr(v) === undefined) throw typeError(`argument ${at} must be str, not ${argumentName(v)}`)
}
const isBytes: Check = (v) => {
  if (!(v instanceof PyBytes)) throw typeError(`a bytes-like object is required, not '${typeName(v)}'`)
}
const isInt: Check = (v) => void indexMaybe(v)

function registerUnicode(type: PyType, names: readonly string[], checks: readonly Check[]): void {
  initializer(type, (e, args, keywords) => {
    refuseKeywords(e.cls, keywords)
    if (args.length !== names.length) throw typeError(`function takes exactly ${names.length} arguments (${args.length} given)`)
    args.forEach((v, i) => (checks[i] as Check)(v, i + 1))
    names.forEach((name, i) => setFields(e, { [name]: args[i] as Value }))
  })
  for (const name of names) field(type, name)
}

const SYNTAX_DETAILS = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'] as const

function fillSyntaxError(e: PyException, args: readonly Value[], keywords: Keywords | null): void {
  refuseKeywords(e.cls, keywords)
  if (args.length > 0) setFields(e, { msg: args[0] as Value })
  if (args.length !== 2) return
  const details = collectMaybe(args[1] as Value)
  if (details === undefined) throw typeError('the details of a SyntaxError must be a tuple')
  const n = details.length
  if (n < 4) throw typeError(`function takes at least 4 arguments (${n} given)`)
  if (n > 6) throw typeError(`function takes at most 6 arguments (${n} given)`)
  if (n === 5) throw typeError('end_offset must be provided when end_lineno is provided')
  SYNTAX_DETAILS.forEach((name, i) => setFields(e, { [name]: details[i] ?? null }))
}

function* textSyntaxError(e: PyException): Steps<Str> {
  const get = (name: string): Value => e.fields?.get(name) ?? null
  const message = yield* str(e.fields?.get('msg') ?? e.args.items[0] ?? null)
  const file = asStr(get('filename'))
  const line = asInt(get('lineno'))
  const base = file === undefined ? undefined : toHost(file).replace(/^.*\//, '')
  if (base !== undefined && line !== undefined) return strConcat(message, ` (${base}, line ${line})`)
  if (base !== undefined) return strConcat(message, ` (${base})`)
  return line === undefined ? message : strConcat(message, ` (line ${line})`)
}

function registerSyntaxError(): void {
  initializer(SyntaxErrorType, fillSyntaxError)
  SyntaxErrorType.slots.str = leafOf(textSyntaxError)
  SyntaxErrorType.slots.strSteps = textSyntaxError
  for (const name of SYNTAX_DETAILS) field(SyntaxErrorType, name)
  field(SyntaxErrorType, 'msg', (e) => e.args.items[0] ?? null)
  field(SyntaxErrorType, 'print_file_and_line')
}

export function registerExceptionFields(): void {
  registerNames()
  registerOSErrors()
  const codec = ['encoding', 'object', 'start', 'end', 'reason']
  registerUnicode(UnicodeDecodeError, codec, [isText, isBytes, isInt, isInt, isText])
  registerUnicode(UnicodeEncodeError, codec, [isText, isText, isInt, isInt, isText])
  field(UnicodeTranslateError, 'encoding')
  registerUnicode(UnicodeTranslateError, codec.slice(1), [isText, isInt, isInt, isText])
  registerSyntaxError()
}
