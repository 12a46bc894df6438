/** How a script's exception becomes the host's ScriptError. Runs within the entry: an exception's `__str__` is the script's own code. */
import type { Code } from '../run/code.ts'
import { PyException, SystemExit } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { visible } from '../runtime/exceptions/traceback.ts'
import { toHost } from '../runtime/str/wide.ts'
import { type Value, asInt } from '../runtime/value.ts'
import { strMaybe } from '../runtime/ops/repr.ts'
import { renderSteps } from '../traceback/show.ts'
import { ScriptError, type TraceFrame } from './errors.ts'
import type { InstanceRealm } from './realm.ts'

/** The host error behind an exception that a host function has caused. */
export const hostCauses: WeakMap<PyException, unknown> = new WeakMap()

interface Behind {
  readonly realm: InstanceRealm
  readonly exception: PyException
}
const behind: WeakMap<ScriptError, Behind> = new WeakMap()

/** The exception that became `error` when it left `realm`; undefined for another instance's. */
export function exceptionBehind(error: ScriptError, realm: InstanceRealm): PyException | undefined {
  const found = behind.get(error)
  return found !== undefined && found.realm === realm ? found.exception : undefined
}

/** What the script has put in the place of `sys.excepthook`. */
export function ownExceptHook(realm: InstanceRealm): Value | undefined {
  const attrs = (realm.modules.get('sys') as PyModule | undefined)?.attrs
  const hook = attrs?.getStr('excepthook')
  return hook === attrs?.getStr('__excepthook__') ? undefined : hook
}

/** The text after a hook of the script's has been told of the exception: nothing, unless it has failed. */
export function* runExceptHook(hook: Value, e: PyException): Steps<string> {
  try {
    yield* call(hook, [e.cls, e, yield* getattr(e, '__traceback__')])
    return ''
  } catch (x) {
    if (!(x instanceof PyException)) throw x
    return `Error in sys.excepthook:\n${yield* renderSteps(x)}\nOriginal exception was:\n${yield* renderSteps(e)}`
  }
}

/** @param hooked the text where a hook of the script's has been told of the exception */
export function* scriptError(e: PyException, realm: InstanceRealm, hooked: string | undefined): Steps<ScriptError> {
  const rendered = yield* renderSteps(e)
  const message = messageOf(e, rendered)
  const text = e.cls.isSubtype(SystemExit) ? exitText(e, message) : (hooked ?? rendered)
  const error = new ScriptError(e.cls.name, message, framesOf(e), text, causeOf(e), exitCode(e))
  behind.set(error, { realm, exception: e })
  return error
}

/** `str(e)`. A `__str__` of the script has run when the traceback was rendered and is not run again: its text is taken from there. */
function messageOf(e: PyException, rendered: string): string {
  if (e.cls.guestLookup('__str__') === undefined) {
    try {
      const text = strMaybe(e)
      if (text !== undefined) return toHost(text)
    } catch (x) {
      // An int of too many digits: str(e) fails.
      if (!(x instanceof PyException)) throw x
    }
  }
  const start = `${e.cls.qualname}: `
  const lines = rendered.split('\n').slice(0, -1)
  const at = lines.findLastIndex((line) => line.startsWith(start) || line.includes(`.${start}`))
  if (at < 0) return ''
  const first = lines[at] as string
  return [first.slice(first.indexOf(start) + start.length), ...lines.slice(at + 1)].join('\n')
}

function exitValue(e: PyException): unknown {
  const { items } = e.args
  return items.length === 0 ? null : items.length === 1 ? items[0] : e.args
}

/** What `sys.exit(x)` makes a process end with. */
function exitCode(e: PyException): number | undefined {
  if (!e.cls.isSubtype(SystemExit)) return undefined
  const code = exitValue(e)
  if (code === null) return 0
  const n = asInt(code as never)
  if (n === undefined) return 1
  const wide = BigInt(n)
  // What a C long can't hold is -1.
  return Number(BigInt.asUintN(8, wide === BigInt.asIntN(64, wide) ? wide : -1n))
}

/** `sys.exit('text')` writes the text. */
function exitText(e: PyException, message: string): string {
  const code = exitValue(e)
  return code === null || asInt(code as never) !== undefined ? '' : `${message}\n`
}

function causeOf(e: PyException): unknown {
  for (let x: PyException | null = e, n = 0; x !== null && n < 1000; x = x.cause ?? x.context, n++) {
    if (hostCauses.has(x)) return hostCauses.get(x)
  }
  return undefined
}

function framesOf(e: PyException): TraceFrame[] {
  const frames: TraceFrame[] = []
  for (const entry of visible(e).reverse()) {
    const code = entry.code as Code
    const { source } = code
    const span = code.core.spans[entry.node]
    const start = span === undefined ? code.core.firstLineStart : span.start
    const end = span === undefined ? start : span.end
    const line = source.line(start)
    const endLine = source.line(end)
    frames.push({ filename: source.filename, function: code.qualname, line, column: source.column(start) + 1, endLine, endColumn: source.column(end) + 1 })
  }
  return frames
}
