/** `print` and `input`. Reference: https://docs.python.org/3.13/library/functions.html#print */
import type { PyModule } from '../runtime/function.ts'
import { importAbsolute } from '../run/imports.ts'
import { rt } from '../run/state.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { EOFError, PyException, raise, typeError } from '../runtime/exception.ts'
import { steps } from '../runtime/native.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { str, strMaybe } from '../runtime/ops/repr.ts'
import { truth } from '../runtime/ops/truth.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { strConcat, strFromHost, toHost } from '../runtime/str/wide.ts'
import type { Str, Value } from '../runtime/value.ts'
import { asStr } from '../runtime/value.ts'
import { PyStream } from '../stdlib/streams.ts'
import { type BuiltinTable, defineFunctions } from './define.ts'

type Optional = Value | undefined

function textOption(name: string, v: Optional, otherwise: string): Str {
  if (v === undefined || v === null) return otherwise
  const s = asStr(v)
  if (s === undefined) throw typeError(`${name} must be None or a string, not ${typeName(v)}`)
  return s
}

/** `sys.stdout` as the script has it: undefined while nobody has put another object there. */
function standardOutput(): Value | undefined {
  const out = (rt.realm.modules.get('sys') as PyModule | undefined)?.attrs?.getStr('stdout')
  return out instanceof PyStream && out.stream === 'stdout' ? undefined : out
}

function append(line: Str, part: Str): Str {
  return typeof line === 'string' && typeof part === 'string' ? line + part : strConcat(line, part)
}

function printLeaf(args: Value[], sep: Optional, end: Optional, file: Optional, flush: Optional): void {
  if (file !== undefined && file !== null && !(file instanceof PyStream)) throw NEED_GUEST
  if (flush !== undefined && typeof flush === 'object' && flush !== null) throw NEED_GUEST
  const target = file instanceof PyStream ? file.output : 'stdout'
  if (!(file instanceof PyStream) && standardOutput() !== undefined) throw NEED_GUEST
  const between = textOption('sep', sep, ' ')
  const last = textOption('end', end, '\n')
  let line: Str = ''
  try {
    for (let i = 0; i < args.length; i++) {
      const s = strMaybe(args[i] as Value)
      if (s === undefined) throw NEED_GUEST
      line = i === 0 ? s : append(append(line, between), s)
    }
    rt.realm.print(target, append(line, last))
  } catch (e) {
    // What stands before is printed all the same: in the general way.
    throw e instanceof PyException ? NEED_GUEST : e
  }
}

/** Writes to `sys.stdout`, whatever that is. */
export function writeOut(text: Str): Steps<Value> {
  return printSteps([text], undefined, '', undefined, undefined)
}

/** Writes to `sys.stderr`, whatever that is. */
export function* writeError(text: Str): Steps<Value> {
  const file = (rt.realm.modules.get('sys') as PyModule | undefined)?.attrs?.getStr('stderr')
  return file === undefined || file === null ? null : yield* printSteps([text], undefined, '', file, undefined)
}

/** The general way: as CPython, one write per piece. */
function* printSteps(args: Value[], sep: Optional, end: Optional, file: Optional, flush: Optional): Steps<Value> {
  let target: Value = file ?? null
  if (target === null) {
    const out = standardOutput()
    // `sys.stdout = None` prints nothing.
    if (out === null) return null
    target = out ?? new PyStream('stdout')
  }
  const between = textOption('sep', sep, ' ')
  const last = textOption('end', end, '\n')
  const write = target instanceof PyStream ? null : yield* getattr(target, 'write')
  for (let i = 0; i < args.length; i++) {
    if (i > 0) yield* put(target, write, between)
    yield* put(target, write, yield* str(args[i] as Value))
  }
  yield* put(target, write, last)
  if (flush !== undefined && (yield* truth(flush)) && write !== null) yield* call(yield* getattr(target, 'flush'), [])
  return null
}

function* put(target: Value, write: Value | null, text: Str): Steps<void> {
  if (target instanceof PyStream) rt.realm.print(target.output, text)
  else yield* call(write as Value, [text])
}

function readLine(prompt: Str): Value {
  const line = rt.realm.host.readLine(toHost(prompt))
  if (line === null) throw raise(EOFError, 'EOF when reading a line')
  return strFromHost(line)
}

const OPEN = ['file', 'mode', 'buffering', 'encoding', 'errors', 'newline', 'closefd', 'opener']

/** Files are objects of a module written in the language. */
function* open(...given: Optional[]): Steps<Value> {
  const named = new Map<string, Value>()
  given.forEach((v, i) => {
    if (v !== undefined) named.set(OPEN[i] as string, v)
  })
  return yield* call(yield* getattr(yield* importAbsolute('_io_files'), 'open'), [], named)
}

export function definePrint(into: BuiltinTable): void {
  defineFunctions(into, {
    'print(*args, sep=, end=, file=, flush=)': steps(printSteps, printLeaf),
    'open(file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=)': steps(open),
    'input(prompt=, /)': steps(
      function* (prompt: Optional): Steps<Value> {
        return readLine(prompt === undefined ? '' : yield* str(prompt))
      },
      (prompt: Optional) => {
        const s = prompt === undefined ? '' : strMaybe(prompt)
        if (s === undefined) throw NEED_GUEST
        return readLine(s)
      },
    ),
  })
}
