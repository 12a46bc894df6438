/**
 * What will be printed of an exception: its last lines, frames and the exceptions it is chained to. Made once, before anything is
 * formatted, because `str()` of the exceptions may run guest code and because a chain may be a ring.
 */
import { charge } from '../run/meter.ts'
import { BaseExceptionGroup, ImportError, NameError, AttributeError, PyException, SyntaxErrorType } from '../runtime/exception.ts'
import { PyList } from '../runtime/list/list.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { repr, str } from '../runtime/ops/repr.ts'
import type { Steps } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { PyTuple, type Str, type Value, asInt, asStr } from '../runtime/value.ts'
import { suggestionFor } from './suggestions.ts'
import { formatSyntaxBlock } from './syntax-block.ts'

export interface Report {
  readonly exception: PyException
  /** `Type: message` and the notes; for a SyntaxError the place in front of it. */
  readonly message: readonly string[]
  cause: Report | null
  context: Report | null
  /** The members of a group; null for other exceptions. */
  members: Report[] | null
}

/** Reports `e` and everything it is chained to, each exception once. */
export function* reportOf(e: PyException): Steps<Report> {
  const seen = new Set<PyException>([e])
  const first = yield* describe(e)
  const queue = [first]
  for (let report = queue.pop(); report !== undefined; report = queue.pop()) {
    const { cause, context, suppressContext } = report.exception
    const found: Report[] = []
    if (cause !== null && !seen.has(cause)) {
      seen.add(cause)
      found.push((report.cause = yield* describe(cause)))
    }
    if (report.cause === null && context !== null && !suppressContext && !seen.has(context)) {
      seen.add(context)
      found.push((report.context = yield* describe(context)))
    }
    if (report.exception.cls.isSubtype(BaseExceptionGroup)) {
      report.members = []
      for (const member of membersOf(report.exception)) {
        seen.add(member)
        report.members.push(yield* describe(member))
      }
      found.push(...report.members)
    }
    queue.push(...found)
  }
  return first
}

function membersOf(e: PyException): PyException[] {
  const list = e.fields?.get('exceptions')
  const items = list instanceof PyTuple ? list.items : list instanceof PyList ? list.toArray() : []
  return items.filter((x) => x instanceof PyException)
}

function* describe(e: PyException): Steps<Report> {
  const { lines, notes } = yield* messageOf(e)
  return { exception: e, message: [...lines, ...notes], cause: null, context: null, members: null }
}

/** The lines of the exception itself, and those of its notes. */
export function* messageOf(e: PyException): Steps<{ lines: string[]; notes: string[] }> {
  charge(8)
  const type = typeText(e)
  let lines: string[]
  if (e.cls.isSubtype(SyntaxErrorType)) lines = yield* syntaxLines(e, type)
  else {
    let text = yield* safeString(e, 'exception', str)
    if (e.cls.isSubtype(NameError) || e.cls.isSubtype(AttributeError) || e.cls.isSubtype(ImportError)) text += yield* suggestionFor(e)
    lines = (text === '' ? type : `${type}: ${text}`).split('\n')
  }
  return { lines, notes: yield* notes(e) }
}

/** `module.QualName`, without the module for builtins and the script itself. */
function typeText(e: PyException): string {
  const { module, qualname, dict } = e.cls
  const own = dict.get('__module__')
  if (own !== undefined && asStr(own) === undefined) return `<unknown>.${qualname}`
  return module === 'builtins' || module === '__main__' ? qualname : `${module}.${qualname}`
}

/** `str(v)` or `repr(v)`; when that raises, a text that says so. */
function* safeString(v: Value, what: string, convert: (v: Value) => Steps<Str>): Steps<string> {
  try {
    return toHost(yield* convert(v))
  } catch (error) {
    if (!(error instanceof PyException)) throw error
    return `<${what} ${convert === str ? 'str' : 'repr'}() failed>`
  }
}

/** An attribute, or undefined when the exception has none of that name. */
export function* attributeOf(e: PyException, name: string): Steps<Value | undefined> {
  try {
    return yield* getattr(e, name)
  } catch (error) {
    if (error instanceof PyException && error.cls.isSubtype(AttributeError)) return undefined
    throw error
  }
}

/** What `add_note` has added (PEP 678). */
function* notes(e: PyException): Steps<string[]> {
  let list: Value | undefined
  try {
    list = yield* attributeOf(e, '__notes__')
  } catch (error) {
    if (!(error instanceof PyException)) throw error
    return [`Ignored error getting __notes__: ${yield* safeString(error, '__notes__', repr)}`]
  }
  if (list === undefined || list === null) return []
  if (!(list instanceof PyList) && !(list instanceof PyTuple)) return [yield* safeString(list, '__notes__', repr)]
  const out: string[] = []
  for (const note of list instanceof PyList ? list.toArray() : list.items) out.push(...(yield* safeString(note, 'note', str)).split('\n'))
  return out
}

function* syntaxLines(e: PyException, type: string): Steps<string[]> {
  const field = (name: string): Value => e.fields?.get(name) ?? null
  const text = (name: string): string | null => {
    const s = asStr(field(name))
    return s === undefined ? null : toHost(s)
  }
  const number = (name: string): number | null => {
    const n = asInt(field(name))
    return n === undefined ? null : Number(n)
  }
  const block = {
    filename: text('filename'), line: number('lineno'), text: text('text'), offset: number('offset'), endLine: number('end_lineno'),
    endOffset: number('end_offset'),
  }
  const msg = e.fields?.get('msg') ?? e.args.items[0] ?? null
  const message = msg === null ? '<no detail available>' : yield* safeString(msg, 'exception', str)
  const suffix = block.line === null && block.filename !== null ? ` (${block.filename})` : ''
  return [...formatSyntaxBlock(block), ...`${type}: ${message || '<no detail available>'}${suffix}`.split('\n')]
}
