/** `_csv.writer`: rows as text, quoted where the dialect wants it. */
import { chargeElements } from '../../run/meter.ts'
import { objectType, typeName, typeOf } from '../../runtime/builtin-types.ts'
import { PyException, TypeErrorType } from '../../runtime/exception.ts'
import type { PyIter } from '../../runtime/iter.ts'
import { drain, iter } from '../../runtime/ops/iterate.ts'
import { repr, str, strMaybe } from '../../runtime/ops/repr.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { strFromHost, toHost } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { PyFloat, PyObject, type Value, asInt, asStr } from '../../runtime/value.ts'
import { PyComplex } from '../../runtime/complex/complex.ts'
import { type PyDialect, QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, csvError } from './dialect.ts'

export const writerType: PyType = new PyType('writer', [objectType])
writerType.module = '_csv'
writerType.name = '_csv.writer'
writerType.subclassable = false

function isNumber(v: Value): boolean {
  if (asInt(v) !== undefined || v instanceof PyFloat || v instanceof PyComplex) return true
  const t = typeOf(v)
  return t.slots.float !== undefined || t.slots.index !== undefined || ['__index__', '__int__', '__float__'].some((name) => t.lookup(name) !== undefined)
}

export class PyWriter extends PyObject {
  readonly dialect: PyDialect
  readonly write: Value
  private readonly special: ReadonlySet<number>

  constructor(write: Value, dialect: PyDialect) {
    super()
    this.write = write
    this.dialect = dialect
    const ends = [...toHost(dialect.lineterminator)].map((c) => c.codePointAt(0) as number)
    this.special = new Set([dialect.delimiter, dialect.escapechar, dialect.quotechar, 10, 13, ...ends])
  }

  *row(row: Value): Steps<Value> {
    const { quoting } = this.dialect
    let it: PyIter
    try {
      it = yield* iter(row)
    } catch (e) {
      throw e instanceof PyException && e.cls.isSubtype(TypeErrorType) ? csvError(`iterable expected, not ${typeName(row)}`) : e
    }
    const parts: string[] = []
    let none = false
    for (const v of yield* drain(it)) {
      none = v === null
      const quoted = quoting === QUOTE_ALL || (quoting === QUOTE_NONNUMERIC && !isNumber(v)) || (quoting === QUOTE_STRINGS && asStr(v) !== undefined)
        || (quoting === QUOTE_NOTNULL && v !== null)
      const text = v === null ? '' : toHost(asStr(v) ?? (v instanceof PyFloat ? yield* repr(v) : (strMaybe(v) ?? (yield* str(v)))))
      chargeElements(2 * text.length + 16)
      parts.push(this.shown(text, quoted, none))
    }
    if (parts.length === 1 && parts[0] === '') {
      if (quoting === QUOTE_NONE || (none && (quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL))) throw csvError('single empty field record must be quoted')
      parts[0] = this.shown('', true, false)
    }
    const line = parts.join(String.fromCodePoint(this.dialect.delimiter)) + toHost(this.dialect.lineterminator)
    return yield* call(this.write, [strFromHost(line)])
  }

  private shown(text: string, wanted: boolean, none: boolean): string {
    const { dialect: { delimiter, quotechar, escapechar, doublequote, quoting, skipinitialspace }, special } = this
    let quoted = wanted
    if (text === '' && delimiter === 32 && skipinitialspace) {
      if (quoting === QUOTE_NONE || (none && (quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL))) {
        throw csvError('empty field must be quoted if delimiter is a space and skipinitialspace is true')
      }
      quoted = true
    }
    let out = ''
    let begin = 0
    for (let i = 0; i < text.length; ) {
      const c = text.codePointAt(i) as number
      const size = c > 0xffff ? 2 : 1
      const first = c === 32 && skipinitialspace && i === 0
      if (special.has(c) || first) {
        let escape = quoting === QUOTE_NONE
        if (!escape) {
          if (c === quotechar) {
            if (doublequote) {
              out += text.slice(begin, i) + String.fromCodePoint(c)
              begin = i
            } else escape = true
          } else if (c === escapechar) escape = true
          if (!escape) quoted = true
        }
        if (escape) {
          if (escapechar < 0) throw csvError('need to escape, but no escapechar set')
          out += text.slice(begin, i) + String.fromCodePoint(escapechar)
          begin = i
        }
      }
      i += size
    }
    out += text.slice(begin)
    return quoted ? `${String.fromCodePoint(quotechar)}${out}${String.fromCodePoint(quotechar)}` : out
  }
}
PyWriter.prototype.cls = writerType
