/** `_csv.reader`: a machine that takes lines and gives rows. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { parseFloat as readFloat } from '../../runtime/float/constructor.ts'
import { PyIter } from '../../runtime/iter.ts'
import { iteratorType } from '../../runtime/iterators/types.ts'
import { PyList } from '../../runtime/list/list.ts'
import { NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import { strFromHost, toHost } from '../../runtime/str/wide.ts'
import { PyFloat, type Value, asStr } from '../../runtime/value.ts'
import { type PyDialect, QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, csvError } from './dialect.ts'

export const readerType = iteratorType('_csv.reader')

const State = {
  StartRecord: 0, StartField: 1, Escaped: 2, InField: 3, InQuoted: 4, EscapedInQuoted: 5, QuoteInQuoted: 6, LineEnd: 7, AfterEscapedEnd: 8,
} as const

const END = -2
const LF = 10
const CR = 13
const SPACE = 32

/** The limit of a field's length, kept by the module. */
export interface FieldLimit {
  value: number
}

export class PyReader extends PyIter {
  readonly dialect: PyDialect
  lineNumber = 0
  private readonly input: PyIter
  private readonly limit: FieldLimit
  private state: number = State.StartRecord
  private fields: Value[] = []
  private field = ''
  private unquoted = true

  constructor(input: PyIter, dialect: PyDialect, limit: FieldLimit) {
    super()
    this.input = input
    this.dialect = dialect
    this.limit = limit
  }

  override get needsGuest(): boolean {
    return this.input.mayNeedGuest
  }

  next(): Value | undefined {
    if (this.input.mayNeedGuest) throw NEED_GUEST
    this.reset()
    for (;;) {
      const row = this.take(this.input.next())
      if (row !== undefined) return row ?? undefined
    }
  }

  override *nextSteps(): Steps<Value | undefined> {
    this.reset()
    for (;;) {
      const row = this.take(this.input.mayNeedGuest ? yield* this.input.nextSteps() : this.input.next())
      if (row !== undefined) return row ?? undefined
    }
  }

  private reset(): void {
    this.fields = []
    this.field = ''
    this.unquoted = true
    this.state = State.StartRecord
  }

  /** A row; null at the end of the input, undefined when the row goes on in the next line. */
  private take(line: Value | undefined): PyList | null | undefined {
    if (line === undefined) {
      if (this.field === '' && this.state !== State.InQuoted) return null
      if (this.dialect.strict) throw csvError('unexpected end of data')
      this.save()
      return this.row()
    }
    const s = asStr(line)
    if (s === undefined) throw csvError(`iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`)
    this.lineNumber++
    const text = toHost(s)
    chargeElements(2 * text.length)
    if (this.state === State.StartRecord && this.splitPlain(text)) return this.row()
    this.parse(text)
    this.step(END)
    return this.state === State.StartRecord ? this.row() : undefined
  }

  private row(): PyList {
    const { fields } = this
    this.fields = []
    chargeMemory(64 + 16 * fields.length)
    return PyList.from(fields)
  }

  /** Takes a line that only delimiters and a line end divide; false, with no effect, for every other one. */
  private splitPlain(text: string): boolean {
    const { delimiter, quotechar, escapechar, quoting, skipinitialspace } = this.dialect
    const { length } = text
    if (quoting > QUOTE_ALL || skipinitialspace || length === 0 || length > this.limit.value) return false
    const fields: Value[] = []
    let begin = 0
    let i = 0
    for (; i < length; i++) {
      const c = text.charCodeAt(i)
      if (c === delimiter) {
        fields.push(text.slice(begin, i))
        begin = i + 1
      } else if (c === LF || c === CR) {
        // Nothing before it is an empty row; behind it only its other half may stand.
        if (i === 0 || i + (c === CR && text.charCodeAt(i + 1) === LF ? 2 : 1) < length) return false
        break
      } else if (c === quotechar || c === escapechar || (c & 0xf800) === 0xd800) return false
    }
    fields.push(text.slice(begin, i))
    chargeMemory(32 * fields.length)
    this.fields = fields
    return true
  }

  private parse(text: string): void {
    const { delimiter, quotechar, escapechar } = this.dialect
    for (let i = 0; i < text.length; ) {
      if (this.state === State.InField || this.state === State.InQuoted) {
        // What is nothing special goes into the field at once.
        const inside = this.state === State.InQuoted
        const begin = i
        for (; i < text.length; i++) {
          const c = text.charCodeAt(i)
          if (c === escapechar || c === quotechar || (!inside && (c === delimiter || c === LF || c === CR)) || (c & 0xf800) === 0xd800) break
        }
        if (i > begin) {
          this.add(text.slice(begin, i))
          continue
        }
      }
      const c = text.codePointAt(i) as number
      this.step(c)
      i += c > 0xffff ? 2 : 1
    }
  }

  private add(text: string): void {
    if (this.field.length + text.length > this.limit.value) throw csvError(`field larger than field limit (${this.limit.value})`)
    this.field += text
  }

  private save(): void {
    const { field, unquoted, dialect: { quoting } } = this
    this.field = ''
    this.unquoted = true
    chargeMemory(32)
    const text = strFromHost(field)
    if (unquoted && field === '' && (quoting === QUOTE_NOTNULL || quoting === QUOTE_STRINGS)) this.fields.push(null)
    else if (unquoted && field !== '' && (quoting === QUOTE_NONNUMERIC || quoting === QUOTE_STRINGS)) this.fields.push(new PyFloat(readFloat(text)))
    else this.fields.push(text)
  }

  private endField(c: number): void {
    this.save()
    this.state = c === END ? State.StartRecord : State.LineEnd
  }

  private step(c: number): void {
    const { dialect } = this
    const { delimiter, quotechar, escapechar, quoting } = dialect
    const ends = c === LF || c === CR || c === END
    switch (this.state) {
      case State.StartRecord:
        if (c === END) return
        if (ends) {
          this.state = State.LineEnd
          return
        }
        this.startField(c, ends)
        return
      case State.StartField:
        this.startField(c, ends)
        return
      case State.Escaped:
        if (c === LF || c === CR) {
          this.add(String.fromCharCode(c))
          this.state = State.AfterEscapedEnd
          return
        }
        this.add(c === END ? '\n' : String.fromCodePoint(c))
        this.state = State.InField
        return
      case State.AfterEscapedEnd:
      case State.InField:
        if (c === END && this.state === State.AfterEscapedEnd) return
        if (ends) this.endField(c)
        else if (c === escapechar) this.state = State.Escaped
        else if (c === delimiter) {
          this.save()
          this.state = State.StartField
        } else {
          this.add(String.fromCodePoint(c))
          this.state = State.InField
        }
        return
      case State.InQuoted:
        if (c === END) return
        if (c === escapechar) this.state = State.EscapedInQuoted
        else if (c === quotechar && quoting !== QUOTE_NONE) this.state = dialect.doublequote ? State.QuoteInQuoted : State.InField
        else this.add(String.fromCodePoint(c))
        return
      case State.EscapedInQuoted:
        this.add(c === END ? '\n' : String.fromCodePoint(c))
        this.state = State.InQuoted
        return
      case State.QuoteInQuoted:
        if (quoting !== QUOTE_NONE && c === quotechar) {
          this.add(String.fromCodePoint(c))
          this.state = State.InQuoted
        } else if (c === delimiter) {
          this.save()
          this.state = State.StartField
        } else if (ends) this.endField(c)
        else if (dialect.strict) throw csvError(`'${String.fromCodePoint(delimiter)}' expected after '${String.fromCodePoint(quotechar)}'`)
        else {
          this.add(String.fromCodePoint(c))
          this.state = State.InField
        }
        return
      case State.LineEnd:
        if (c === END) this.state = State.StartRecord
        else if (!ends) throw csvError("new-line character seen in unquoted field - do you need to open the file with newline=''?")
    }
  }

  private startField(c: number, ends: boolean): void {
    const { delimiter, quotechar, escapechar, quoting, skipinitialspace } = this.dialect
    if (ends) this.endField(c)
    else if (c === quotechar && quoting !== QUOTE_NONE) {
      this.unquoted = false
      this.state = State.InQuoted
    } else if (c === escapechar) this.state = State.Escaped
    else if (c === SPACE && skipinitialspace) this.state = State.StartField
    else if (c === delimiter) {
      this.save()
      this.state = State.StartField
    } else {
      this.add(String.fromCodePoint(c))
      this.state = State.InField
    }
  }
}
PyReader.prototype.cls = readerType
