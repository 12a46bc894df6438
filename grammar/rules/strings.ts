/** String literals and f-strings (Python reference 2.4): adjacent ones are joined as they are read. */
import type { IToken, ParserMethod } from 'chevrotain'
import type { Expr, FormattedValue, JoinedStr, StringConstant } from '../../src/ast/nodes.ts'
import { appendText, bytesConstant, decodeBytes, decodeText, plainText, splitString, type Text } from '../literals.ts'
import { syntaxError } from '../messages.ts'
import * as t from '../tokens.ts'
import { BaseRules, type Rule } from './base.ts'

/** The parts of an f-string or of a run of adjacent string literals, joined as they come. */
/** A text whose last backslash has nothing to escape. */
const ODD_BACKSLASHES = /(?:^|[^\\])(?:\\\\)*\\$/

export interface StringParts {
  readonly values: (StringConstant | FormattedValue)[]
  /** The pending text, and where it came from. */
  text: Text | null
  start: number
  end: number
  raw: boolean
}

export class StringRules extends BaseRules {
  private parts: StringParts = { values: [], text: null, start: 0, end: 0, raw: false }

  /** Adjacent string literals: one constant, bytes, or a JoinedStr when there is an f-string among them. */
  strings: Rule<Expr> = this.RULE('strings', (): Expr => {
    const outer = this.parts
    const start = this.startOfNext()
    const parts: StringParts = { values: [], text: null, start, end: start, raw: false }
    let bytes: number[] | null = null
    let formatted = false
    let textual = false
    this.parts = parts
    this.AT_LEAST_ONE(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(t.StringLiteral)
            if (this.RECORDING_PHASE) return
            const { prefix, body } = splitString(token.image)
            const from = token.startOffset
            const to = from + token.image.length
            const raw = prefix.includes('r')
            if (prefix.includes('b')) {
              bytes ??= []
              for (const byte of decodeBytes(this.source, body, raw, from, to)) (bytes as number[]).push(byte)
            } else {
              textual = true
              this.addText(decodeText(this.source, body, raw, from, to), from, to)
            }
          },
        },
        {
          ALT: () => {
            formatted = true
            this.SUBRULE(this.fString)
            this.parts = parts
          },
        },
      ])
    })
    this.parts = outer
    const end = this.endOfLast()
    if (bytes !== null) {
      if (formatted || textual) syntaxError(this.source, 'cannot mix bytes and nonbytes literals', this.startOfNext())
      return bytesConstant(bytes, start, end)
    }
    if (formatted) return this.joined(parts, start, end)
    return { kind: 'Str', value: parts.text?.value ?? '', codePoints: parts.text?.codePoints ?? null, start, end }
  })

  private addText(text: Text, start: number, end: number): void {
    const { parts } = this
    if (parts.text === null) {
      parts.text = text
      parts.start = start
    } else appendText(parts.text, text)
    parts.end = end
  }

  private flushText(parts: StringParts): void {
    const { text } = parts
    if (text === null) return
    if (text.value !== '' || text.codePoints !== null) {
      parts.values.push({ kind: 'Str', value: text.value, codePoints: text.codePoints, start: parts.start, end: parts.end })
    }
    parts.text = null
  }

  private joined(parts: StringParts, start: number, end: number): JoinedStr {
    this.flushText(parts)
    return { kind: 'JoinedStr', values: parts.values, start, end }
  }

  fString: Rule<void> = this.RULE('fString', (): void => {
    const opener = this.CONSUME(t.FStringStart)
    this.parts.raw = /[rR]/.test(opener.image)
    this.SUBRULE(this.fStringParts)
    this.CONSUME(t.FStringEnd)
  })

  /** Text and fields, added to `parts`. */
  fStringParts: Rule<void> = this.RULE('fStringParts', (): void => {
    const { parts } = this
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(t.FStringMiddle)
            if (this.RECORDING_PHASE) return
            const end = token.startOffset + token.image.length
            this.addText(this.fStringText(token, parts.raw), token.startOffset, end)
          },
        },
        {
          ALT: () => {
            this.SUBRULE(this.field)
            this.parts = parts
          },
        },
        {
          ALT: () => {
            const made = this.CONSUME(t.FieldGroup).payload as StringParts | undefined
            if (made === undefined) return
            for (const value of made.values) {
              if (value.kind === 'Str') this.addText({ value: value.value, codePoints: value.codePoints as number[] | null }, value.start, value.end)
              else {
                this.flushText(parts)
                parts.values.push(value)
              }
            }
          },
        },
      ])
    })
  })

  /** A replacement field on its own (see `collapse.ts`). */
  loneField: ParserMethod<[boolean], StringParts> = this.RULE('loneField', (raw = false): StringParts => {
    const parts: StringParts = { values: [], text: null, start: 0, end: 0, raw }
    this.parts = parts
    this.SUBRULE(this.field)
    return parts
  })

  /** `{{` and `}}` stand for one brace; in a raw string a backslash is one. */
  private fStringText({ image, startOffset }: IToken, raw: boolean): Text {
    if (!raw && ODD_BACKSLASHES.test(image) && this.LA(1).tokenType === t.FieldStart) this.source.warn("invalid escape sequence '\\{'", startOffset)
    // CPython reports a bad escape at the token after the text.
    const start = this.startOfNext()
    const end = start + this.LA(1).image.length
    if (!image.includes('{{') && !image.includes('}}')) return decodeText(this.source, image, raw, start, end, startOffset)
    const text = plainText('')
    let before = ''
    for (const piece of image.split(/(\{\{|\}\})/)) {
      if (piece === '{{' || piece === '}}') {
        if (!raw && ODD_BACKSLASHES.test(before)) this.source.warn(`invalid escape sequence '\\${piece.charAt(0)}'`, startOffset)
        appendText(text, plainText(piece.charAt(0)))
      }
      else appendText(text, decodeText(this.source, piece, raw, start, end, startOffset))
      before = piece
    }
    return text
  }

  /** A replacement field: expression, `=`, conversion, format specification. */
  field: Rule<void> = this.RULE('field', (): void => {
    const { parts } = this
    const { startOffset: start } = this.CONSUME(t.FieldStart)
    const value = this.SUBRULE(this.yieldOrExpressions)
    let debugEnd = -1
    let conversion: FormattedValue['conversion'] = ''
    let spec: JoinedStr | null = null
    this.OPTION(() => {
      this.CONSUME(t.Equal)
      debugEnd = this.startOfNext()
    })
    this.OPTION2(() => {
      const mark = this.CONSUME(t.Exclamation)
      const token = this.CONSUME(t.Name)
      if (this.RECORDING_PHASE) return
      if (token.startOffset !== mark.startOffset + 1 || !/^[sra]$/.test(token.image)) this.refuse(token)
      conversion = token.image as FormattedValue['conversion']
    })
    this.OPTION3(() => {
      const colon = this.CONSUME(t.SpecStart)
      const specStart = colon.startOffset + 1
      const inner: StringParts = { values: [], text: null, start: specStart, end: specStart, raw: parts.raw }
      this.parts = inner
      this.SUBRULE(this.fStringParts)
      this.parts = parts
      spec = this.joined(inner, specStart, this.endOfLast())
    })
    this.CONSUME(t.FieldEnd)
    if (this.RECORDING_PHASE) return
    if (debugEnd >= 0) {
      const text = this.source.text.slice(start + 1, debugEnd).replace(/#[^\r\n]*/g, '')
      this.addText(plainText(text), start + 1, debugEnd)
      if (conversion === '' && spec === null) conversion = 'r'
    }
    this.flushText(parts)
    parts.values.push({ kind: 'FormattedValue', value, conversion, spec, start, end: this.endOfLast() })
  })
}
