/**
 * What `exec`, `eval` and `compile` do: source texts compiled while the program runs, by the same pipeline as scripts.
 * Reference: https://docs.python.org/3.13/library/functions.html#exec
 */
import { Code } from '../run/code.ts'
import { type BuiltinNames, DictGlobals, Globals } from '../run/globals.ts'
import type { SourceMode } from '../run/realm.ts'
import { importAbsolute } from '../run/imports.ts'
import { rt } from '../run/state.ts'
import { giveWarnings } from '../run/warnings.ts'
import { typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyBuffer, PyBytes } from '../runtime/bytes/bytes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { LookupError, PyException, SyntaxErrorType, UnicodeDecodeError, raise, runtimeError, typeError, valueError } from '../runtime/exception.ts'
import { PyFunction, PyModule } from '../runtime/function.ts'
import { strMaybe } from '../runtime/ops/repr.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { index } from '../runtime/ops/index.ts'
import { FRESH_STACK, type Steps, call } from '../runtime/steps.ts'
import { argumentName } from '../runtime/str/arguments.ts'
import { toHost } from '../runtime/str/wide.ts'
import { bytesPart } from '../runtime/bytes/methods-part.ts'
import { PyType } from '../runtime/type.ts'
import { PyCell, PyTuple, type Value, asStr } from '../runtime/value.ts'
import { syntaxException } from '../traceback/source-error.ts'
import { builtinsDict, currentFrame, localsOf } from './scope.ts'

type Optional = Value | undefined

const FUTURE_ANNOTATIONS = 0x1000000
/** Flags that say how to read a text; those that ask for a syntax tree are not among them. */
const KNOWN_FLAGS = 0x1fe0000 | 0x400 | 0x200 | 0x1000 | 0x2000 | 0x4000 | 0x10

/** The text of a source argument; undefined for what is none. Throws what CPython raises for texts that can't be one. */
function sourceText(v: Value, filename: string): string | undefined {
  const s = asStr(v)
  let text: string
  if (s !== undefined) {
    if (typeof s !== 'string') bytesPart().encodeText(s, 'utf-8', 'strict')
    text = toHost(s)
  } else if (v instanceof PyBuffer) {
    try {
      text = toHost(bytesPart().decodeBytes(v.bytes, encodingOf(v.bytes), 'strict'))
    } catch (e) {
      if (e instanceof PyException && e.cls.isSubtype(LookupError)) throw raise(SyntaxErrorType, `unknown encoding: ${encodingOf(v.bytes)}`)
      if (!(e instanceof PyException && e.cls.isSubtype(UnicodeDecodeError))) throw e
      const shown = toHost(bytesPart().decodeBytes(v.bytes, 'utf-8', 'replace'))
      throw syntaxException(SyntaxErrorType, `(unicode error) ${toHost(strMaybe(e) ?? '')}`, {
        filename, line: 1, offset: 1, text: shown, endLine: 1, endOffset: -1,
      })
    }
    if (text.startsWith('\ufeff')) text = text.slice(1)
  } else return undefined
  if (text.includes('\0')) throw raise(SyntaxErrorType, 'source code string cannot contain null bytes')
  return text
}

/** The encoding that a comment in the first two lines of a source names (PEP 263). */
function encodingOf(bytes: Uint8Array): string {
  let start = 0
  for (let line = 0; line < 2; line++) {
    let end = bytes.indexOf(10, start)
    if (end < 0) end = bytes.length
    const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 200)))
    const found = /^[ \t\f]*#.{0,150}?coding[:=][ \t]*([-\w.]+)/.exec(text)
    if (found !== null) return found[1] as string
    if (/^[ \t\f]*[^#\s]/.test(text)) break
    start = end + 1
  }
  return 'utf-8'
}

function* compileText(text: string, filename: string, mode: SourceMode, futureAnnotations: boolean): Steps<Code> {
  // The parser is recursive: where the host's stack is in use already, it gets one of its own.
  if (rt.stack > 300) yield FRESH_STACK
  const code = rt.realm.compile(text, filename, mode, futureAnnotations)
  yield* giveWarnings(code.source)
  return code
}

/** Does the running code ask for annotations as texts? What it compiles does so too. */
function inherits(): boolean {
  return rt.frame !== null && rt.frame.fn.code.source.futureAnnotations
}

// ---------------------------------------------------------------- namespaces

const spaces: WeakMap<PyDict, { globals: Globals; builtins: Optional }> = new WeakMap()

/** The globals that a dict of the guest stands for: those of a module, or the dict itself. */
export function globalsOf(dict: PyDict): Globals {
  const { owner } = dict as { owner?: unknown }
  if (owner instanceof Globals) return owner
  const builtins = dict.getStr('__builtins__')
  const known = spaces.get(dict)
  if (known !== undefined && known.builtins === builtins) return known.globals
  const globals = new DictGlobals(dict, builtinNames(builtins))
  spaces.set(dict, { globals, builtins })
  return globals
}

/** Where code that runs in a namespace with this `__builtins__` finds them. */
function builtinNames(v: Optional): BuiltinNames {
  const dict = v instanceof PyModule ? v.attrs : v
  if (!(dict instanceof PyDict) || dict === rt.realm.builtinsDict) return rt.realm.builtins
  return { dict, get: (name) => dict.getStr(name), keys: () => [...dict.keys()].filter((k) => typeof k === 'string').values() }
}

function isMapping(v: Value): boolean {
  return typeOf(v).lookup('__getitem__') !== undefined
}

/** The namespaces that the arguments name: globals, and what the frame looks at first (null: nothing else). */
function namespaces(what: 'exec' | 'eval', globals: Value, locals: Value): [Globals, Value] {
  if (globals !== null && !(globals instanceof PyDict)) {
    if (what === 'exec') throw typeError(`exec() globals must be a dict, not ${typeName(globals)}`)
    throw typeError(isMapping(globals) ? 'globals must be a real dict; try eval(expr, {}, mapping)' : 'globals must be a dict')
  }
  if (locals !== null && !isMapping(locals)) {
    throw typeError(what === 'exec' ? `locals must be a mapping or None, not ${typeName(locals)}` : 'locals must be a mapping')
  }
  if (globals === null) {
    const f = currentFrame(what)
    if (locals !== null) return [f.fn.globals, locals]
    const own = localsOf(f)
    return [f.fn.globals, own === f.fn.globals.dict && !own.cls.heap ? null : own]
  }
  if (globals.getStr('__builtins__') === undefined) globals.setStr('__builtins__', builtinsDict(currentFrame(what).fn.globals))
  const space = globalsOf(globals)
  if (locals === null || locals === globals) return [space, globals.cls.heap ? globals : null]
  return [space, locals]
}

// ---------------------------------------------------------------- running

function* runCode(what: 'exec' | 'eval', code: Code, globals: Globals, locals: Value, cells: readonly PyCell[]): Steps<Value> {
  const { core } = code
  checkNumbering(code, globals)
  const value = yield* call(new PyFunction(code, globals, [], null, cells), core.kind === 'module' ? [locals] : [])
  return what === 'exec' ? null : value
}

/** The cells for a code object's free variables. */
function closureOf(code: Code, closure: Value): readonly PyCell[] {
  const n = code.freeSlots.length
  if (n === 0) {
    if (closure !== null) throw typeError('cannot use a closure with this code object')
    return []
  }
  if (!(closure instanceof PyTuple) || closure.items.length !== n || !closure.items.every((c) => c instanceof PyCell)) {
    throw typeError(`code object requires a closure of exactly length ${n}`)
  }
  return closure.items
}

/** `types.FunctionType(code, globals, ...)`. */
export function makeFunction(code: Value, globals: Value, name: Value, defaults: Value, closure: Value): PyFunction {
  if (!(code instanceof Code)) throw typeError(`function() argument 'code' must be code, not ${argumentName(code)}`)
  if (!(globals instanceof PyDict)) throw typeError(`function() argument 'globals' must be dict, not ${argumentName(globals)}`)
  const text = asStr(name)
  if (text === undefined && name !== null) throw typeError('arg 3 (name) must be None or string')
  if (defaults !== null && !(defaults instanceof PyTuple)) throw typeError('arg 4 (defaults) must be None or tuple')
  const n = code.freeSlots.length
  if (closure !== null && !(closure instanceof PyTuple)) throw typeError('arg 5 (closure) must be None or tuple')
  if (closure === null && n > 0) throw typeError('arg 5 (closure) must be tuple')
  const cells = closure === null ? [] : closure.items
  if (cells.length !== n) throw valueError(`${code.name} requires closure of length ${n}, not ${cells.length}`)
  for (const c of cells) if (!(c instanceof PyCell)) throw typeError(`arg 5 (closure) expected cell, found ${typeName(c)}`)
  const space = globalsOf(globals)
  checkNumbering(code, space)
  const fn = new PyFunction(code, space, defaults === null ? [] : defaults.items, null, cells as readonly PyCell[])
  if (text !== undefined) fn.name = toHost(text)
  return fn
}

function checkNumbering(code: Code, globals: Globals): void {
  const { names } = code.core
  if (names !== null && names !== globals.names) throw valueError('code of a script can not run with other globals than its own')
}

export function* execute(what: 'exec' | 'eval', source: Value, globals: Optional, locals: Optional, closure: Optional): Steps<Value> {
  permit(what)
  const [space, own] = namespaces(what, globals ?? null, locals ?? null)
  if (source instanceof Code) {
    if (what === 'eval' && source.freeSlots.length > 0) throw typeError('code object passed to eval() may not contain free variables')
    return yield* runCode(what, source, space, own, closureOf(source, closure ?? null))
  }
  if (closure !== undefined && closure !== null) throw typeError('closure can only be used when source is a code object')
  const text = sourceText(source, '<string>')
  if (text === undefined) throw typeError(`${what}() arg 1 must be a string, bytes or code object`)
  const code = yield* compileText(what === 'eval' ? text.replace(/^[ \t]+/, '') : text, '<string>', what, inherits())
  return yield* runCode(what, code, space, own, [])
}

function permit(what: string): void {
  if (!rt.realm.dynamicCode) throw runtimeError(`${what}() is switched off by the host`)
}

/** `ast.PyCF_ONLY_AST` */
const ONLY_AST = 0x400
const ROOTS: ReadonlyMap<string, string> = new Map([['exec', 'Module'], ['eval', 'Expression'], ['single', 'Interactive']])

/** The text of a tree of `ast`, which is what is compiled of it; undefined for what is no tree. */
function* textOfTree(v: Value, how: string): Steps<string | undefined> {
  const module = rt.realm.modules.get('ast')
  const base = module instanceof PyModule ? module.globals?.getName('AST') : undefined
  if (!(base instanceof PyType) || !typeOf(v).isSubtype(base)) return undefined
  const kind = typeOf(v).name
  if (kind !== ROOTS.get(how)) throw typeError(`expected ${ROOTS.get(how)} node, got ${kind}`)
  const text = yield* call(yield* getattr(module as PyModule, 'unparse'), [v])
  return toHost(asStr(text) ?? '')
}

export function* compile(source: Value, filename: Value, mode: Value, flags: Optional, dontInherit: Optional, optimize: Optional): Steps<Value> {
  permit('compile')
  const name = asStr(filename) ?? (filename instanceof PyBytes ? bytesPart().decodeBytes(filename.bytes, 'utf-8', 'strict') : undefined)
  if (name === undefined) throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(filename)}`)
  const how = asStr(mode)
  if (how === undefined) throw typeError(`compile() argument 'mode' must be str, not ${argumentName(mode)}`)
  const bits = flags === undefined ? 0 : Number(yield* index(flags))
  if ((bits & ~KNOWN_FLAGS) !== 0) throw valueError('compile(): unrecognised flags')
  const level = optimize === undefined ? -1 : Number(yield* index(optimize))
  if (level < -1 || level > 2) throw valueError('compile(): invalid optimize value')
  if (how !== 'exec' && how !== 'eval' && how !== 'single') throw valueError("compile() mode must be 'exec', 'eval' or 'single'")
  if ((bits & ONLY_AST) !== 0) return yield* call(yield* getattr(yield* importAbsolute('ast'), 'parse'), [source, name, how])
  const text = (yield* textOfTree(source, how)) ?? sourceText(source, toHost(name))
  if (text === undefined) throw typeError('compile() arg 1 must be a string, bytes or AST object')
  const inherited = (dontInherit === undefined || dontInherit === null || dontInherit === false || dontInherit === 0) && inherits()
  return yield* compileText(text, toHost(name), how, inherited || (bits & FUTURE_ANNOTATIONS) !== 0)
}
