/** Reads a regular expression. Reference: https://docs.python.org/3.13/library/re.html#regular-expression-syntax */
import { charge } from '../../run/meter.ts'
import { overflowError, valueError } from '../../runtime/exception.ts'
import { asciiRepr, strRepr } from '../../runtime/str/repr.ts'
import { isAlpha } from '../../runtime/str/predicates.ts'
import { isIdentifier } from '../../runtime/str/identifier.ts'
import { strFromCodePoints, toHost } from '../../runtime/str/wide.ts'
import { names } from '../../runtime/unicode/names-part.ts'
import { A, I, L, M, MAXREPEAT, type Node, RegexMistake, S, type SetItem, U, X, widthOf } from './nodes.ts'

const FLAGS: ReadonlyMap<string, number> = new Map([['i', I], ['L', L], ['m', M], ['s', S], ['x', X], ['a', A], ['u', U]])
const TYPE_FLAGS = A | L | U
const ESCAPES: ReadonlyMap<string, number> = new Map([['a', 7], ['b', 8], ['f', 12], ['n', 10], ['r', 13], ['t', 9], ['v', 11], ['\\', 92]])
const MAX_GROUPS = 100000
const MAX_DEPTH = 200
/** The set operations that a doubled character may once mean. */
const OPERATIONS: ReadonlyMap<string, string> = new Map([['-', 'set difference'], ['&', 'set intersection'], ['~', 'set symmetric difference'], ['|', 'set union']])
const NOTHING: Node = { t: 'seq', items: [] }

export interface Regex {
  readonly body: Node
  readonly flags: number
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9' && c.length === 1
}
function isOctal(c: string): boolean {
  return c >= '0' && c <= '7' && c.length === 1
}
function isLetter(c: string): boolean {
  return c.length === 1 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
}

/** A name that is none, as a message shows it. */
export function shownName(name: string, bytes: boolean): string {
  const s = strFromCodePoints([...name].map((c) => c.codePointAt(0) as number))
  return bytes ? asciiRepr(strRepr(s)) : toHost(strRepr(s))
}

export class Parser {
  private readonly codes: ArrayLike<number>
  private readonly bytes: boolean
  private at = 0
  private flags: number
  private groups = 0
  private depth = 0
  readonly names: Map<string, number> = new Map()
  private readonly widths: Map<number, readonly [number, number]> = new Map()
  private readonly openGroups: Set<number> = new Set()
  /** Groups that conditions name before they are there. */
  private readonly wanted: Map<number, number> = new Map()
  private behind: number | null = null
  /** What is wrong with the pattern when nothing else is. */
  private late: string | null = null
  /** What may one day mean something else, as CPython warns of it. */
  readonly warnings: string[] = []

  constructor(codes: ArrayLike<number>, bytes: boolean, flags: number) {
    this.codes = codes
    this.bytes = bytes
    this.flags = flags
  }

  parse(): Regex {
    const body = this.alternatives(this.flags, true)
    const flags = this.fixed(this.flags)
    if (this.at < this.codes.length) this.fail('unbalanced parenthesis', this.at)
    for (const [n, at] of this.wanted) if (n > this.groups) this.fail(`invalid group reference ${n}`, at)
    if (this.late !== null) throw new RegexMistake(this.late, null)
    return { body, flags, groups: this.groups, names: this.names }
  }

  /** Checks flags against the kind of pattern and adds what it implies. */
  fixed(flags: number): number {
    if (this.bytes) {
      if ((flags & U) !== 0) throw valueError('cannot use UNICODE flag with a bytes pattern')
      if ((flags & L) !== 0 && (flags & A) !== 0) throw valueError('ASCII and LOCALE flags are incompatible')
      return flags
    }
    if ((flags & L) !== 0) throw valueError('cannot use LOCALE flag with a str pattern')
    if ((flags & A) === 0) return flags | U
    if ((flags & U) !== 0) throw valueError('ASCII and UNICODE flags are incompatible')
    return flags
  }

  private fail(message: string, at: number): never {
    // The next token has always been read already, and a backslash at the end is none.
    const last = this.codes.length - 1
    let slashes = 0
    while (slashes <= last && this.codes[last - slashes] === 92) slashes++
    if (this.at >= last && slashes % 2 === 1) throw new RegexMistake('bad escape (end of pattern)', last)
    // Of a pattern of bytes only ASCII is shown.
    throw new RegexMistake(this.bytes ? message.replace(/[\x80-\xff]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`) : message, at)
  }

  /** What has just been taken as one: a backslash goes with what follows. */
  private token(c: string): string {
    if (c !== '\\') return c
    return c + this.peek()
  }

  /** The token that begins there. */
  private shown(at: number): string {
    const ahead = at - this.at
    const c = this.peek(ahead)
    return c === '\\' ? c + this.peek(ahead + 1) : c
  }

  private peek(ahead = 0): string {
    const i = this.at + ahead
    return i < this.codes.length ? String.fromCodePoint(this.codes[i] as number) : ''
  }

  private take(): string {
    const c = this.peek()
    if (c !== '') this.at++
    return c
  }

  private eat(c: string): boolean {
    if (this.peek() !== c) return false
    this.at++
    return true
  }

  private alternatives(flags: number, top = false): Node {
    if (++this.depth > MAX_DEPTH) throw new RegexMistake('too many nested groups', this.at)
    const start = this.at
    const branches: Node[] = []
    let own = flags
    do {
      const [branch, after] = this.sequence(own, top && branches.length === 0 && this.at === start)
      branches.push(branch)
      own = after
    } while (this.eat('|'))
    this.depth--
    return branches.length === 1 ? (branches[0] as Node) : { t: 'alt', branches }
  }

  private sequence(given: number, first: boolean): [Node, number] {
    let flags = given
    const items: Node[] = []
    for (;;) {
      charge(1)
      const start = this.at
      const c = this.peek()
      if (c === '' || c === '|' || c === ')') break
      this.at++
      if ((flags & X) !== 0) {
        if (' \t\n\r\v\f'.includes(c)) continue
        if (c === '#') {
          while (this.peek() !== '' && this.take() !== '\n');
          continue
        }
      }
      if ('*+?{'.includes(c)) {
        const range = this.quantifier(c, start)
        if (range === null) {
          items.push({ t: 'char', c: 123, flags })
          continue
        }
        this.repeat(items, range, start)
        continue
      }
      if (c === '(') {
        const node = this.group(flags, start, first && items.length === 0)
        if (typeof node === 'number') flags = node
        else if (node !== null) items.push(node)
        continue
      }
      items.push(this.atom(c, flags, start))
    }
    return [items.length === 1 ? (items[0] as Node) : { t: 'seq', items }, flags]
  }

  private atom(c: string, flags: number, start: number): Node {
    switch (c) {
      case '.':
        return { t: 'any', flags }
      case '^':
        return { t: 'at', kind: (flags & M) !== 0 ? 'line start' : 'start', flags }
      case '$':
        return { t: 'at', kind: (flags & M) !== 0 ? 'line end' : 'end', flags }
      case '[':
        return this.set(flags, start)
      case '\\':
        return this.escape(flags, start)
      default:
        return { t: 'char', c: this.codes[start] as number, flags }
    }
  }

  /** The bounds of a quantifier whose first character was taken; null when a brace begins none. */
  private quantifier(c: string, start: number): [min: number, max: number] | null {
    if (c === '?') return [0, 1]
    if (c === '*') return [0, MAXREPEAT]
    if (c === '+') return [1, MAXREPEAT]
    if (this.peek() === '}') return null
    let low = ''
    let high = ''
    while (isDigit(this.peek())) low += this.take()
    if (this.eat(',')) while (isDigit(this.peek())) high += this.take()
    else high = low
    if (!this.eat('}')) {
      this.at = start + 1
      return null
    }
    const min = low === '' ? 0 : Number(low)
    const max = high === '' ? MAXREPEAT : Number(high)
    if (min >= MAXREPEAT || (high !== '' && max >= MAXREPEAT)) throw overflowError('the repetition number is too large')
    if (max < min) this.fail('min repeat greater than max repeat', start + 1)
    return [min, max]
  }

  private repeat(items: Node[], [min, max]: [number, number], start: number): void {
    const body = items.pop()
    if (body === undefined || body.t === 'at') this.fail('nothing to repeat', start)
    if (body.t === 'repeat') this.fail('multiple repeat', start)
    const mode = this.eat('?') ? 'lazy' : this.eat('+') ? 'possessive' : 'greedy'
    items.push({ t: 'repeat', min, max, mode, body })
  }

  // ---------------------------------------------------------------- escapes

  private hex(count: number, letter: string, start: number): number {
    let digits = ''
    while (digits.length < count && /^[0-9a-fA-F]$/.test(this.peek())) digits += this.take()
    if (digits.length !== count) this.fail(`incomplete escape \\${letter}${digits}`, start)
    return Number.parseInt(digits, 16)
  }

  /** Escapes that mean one character, inside and outside of sets; null for others. */
  private common(c: string, start: number): number | null {
    if (c === 'x') return this.hex(2, c, start)
    if (!this.bytes && c === 'u') return this.hex(4, c, start)
    if (!this.bytes && c === 'U') {
      const n = this.hex(8, c, start)
      if (n > 0x10ffff) this.fail(`bad escape \\U${n.toString(16).padStart(8, '0')}`, start)
      return n
    }
    if (!this.bytes && c === 'N') {
      if (!this.eat('{')) this.fail('missing {', this.at)
      let name = ''
      while (this.peek() !== '}') {
        if (this.peek() === '') this.fail(name === '' ? 'missing character name' : 'missing }, unterminated name', start + 3)
        name += this.take()
      }
      this.at++
      if (name === '') this.fail('missing character name', start + 3)
      const point = names()?.pointNamed(name.toUpperCase())
      if (point === undefined) this.fail(`undefined character name '${name}'`, start)
      return point
    }
    return null
  }

  private escape(flags: number, start: number): Node {
    const c = this.take()
    if (c === '') this.fail('bad escape (end of pattern)', start)
    switch (c) {
      case 'A': return { t: 'at', kind: 'string start', flags }
      case 'Z': return { t: 'at', kind: 'string end', flags }
      case 'b': return { t: 'at', kind: 'boundary', flags }
      case 'B': return { t: 'at', kind: 'no boundary', flags }
      case 'd': case 'D': case 's': case 'S': case 'w': case 'W':
        return { t: 'set', items: [c], negate: false, flags }
    }
    const plain = ESCAPES.get(c)
    if (plain !== undefined && c !== 'b') return { t: 'char', c: plain, flags }
    const code = this.common(c, start)
    if (code !== null) return { t: 'char', c: code, flags }
    if (c === '0') {
      let digits = '0'
      while (digits.length < 3 && isOctal(this.peek())) digits += this.take()
      return { t: 'char', c: Number.parseInt(digits, 8), flags }
    }
    if (isDigit(c)) return this.reference(c, flags, start)
    if (isLetter(c)) this.fail(`bad escape \\${c}`, start)
    return { t: 'char', c: this.codes[start + 1] as number, flags }
  }

  private reference(first: string, flags: number, start: number): Node {
    let digits = first
    if (isDigit(this.peek())) {
      digits += this.take()
      if (isOctal(first) && isOctal(digits[1] as string) && isOctal(this.peek())) {
        digits += this.take()
        const value = Number.parseInt(digits, 8)
        if (value > 0o377) this.fail(`octal escape value \\${digits} outside of range 0-0o377`, start)
        return { t: 'char', c: value, flags }
      }
    }
    const n = Number(digits)
    if (n > this.groups) this.fail(`invalid group reference ${n}`, start + 1)
    return this.referTo(n, flags, start)
  }

  private referTo(n: number, flags: number, start: number): Node {
    if (this.openGroups.has(n)) this.fail('cannot refer to an open group', start)
    this.checkBehind(n, start)
    return { t: 'ref', n, flags }
  }

  private checkBehind(n: number, at: number): void {
    if (this.behind !== null && n >= this.behind) this.fail('cannot refer to group defined in the same lookbehind subpattern', at)
  }

  // ---------------------------------------------------------------- sets

  private set(flags: number, start: number): Node {
    const items: SetItem[] = []
    if (this.peek() === '[') this.doubtful('nested set', this.at)
    const negate = this.eat('^')
    const begin = this.at
    for (;;) {
      const from = this.at
      const c = this.take()
      if (c === '') this.fail('unterminated character set', start)
      if (c === ']' && from !== begin) break
      const operation = OPERATIONS.get(c)
      if (operation !== undefined && from !== begin && this.peek() === c) this.doubtful(operation, from)
      const low = c === '\\' ? this.setEscape(from) : (this.codes[from] as number)
      if (this.peek() === '-' && this.peek(1) !== ']') {
        this.at++
        const at = this.at
        const d = this.take()
        if (d === '') this.fail('unterminated character set', start)
        if (d === '-') this.doubtful('set difference', at - 1)
        const high = d === '\\' ? this.setEscape(at) : (this.codes[at] as number)
        if (typeof low === 'string' || typeof high === 'string' || high < low) {
          // Of an escape CPython shows the first two characters, and counts the place from what is behind it.
          const shown = `${this.shown(from)}-${this.shown(at)}`
          this.fail(`bad character range ${shown}`, this.at - shown.length)
        }
        items.push([low, high])
      } else items.push(low)
    }
    return { t: 'set', items, negate, flags }
  }

  private doubtful(what: string, at: number): void {
    this.warnings.push(`Possible ${what} at position ${at}`)
  }

  private setEscape(start: number): number | string {
    const c = this.take()
    if (c === '') this.fail('unterminated character set', start)
    if ('dDsSwW'.includes(c)) return c
    const plain = ESCAPES.get(c)
    if (plain !== undefined) return plain
    const code = this.common(c, start)
    if (code !== null) return code
    if (isOctal(c)) {
      let digits = c
      while (digits.length < 3 && isOctal(this.peek())) digits += this.take()
      const value = Number.parseInt(digits, 8)
      if (value > 0o377) this.fail(`octal escape value \\${digits} outside of range 0-0o377`, start)
      return value
    }
    if (isDigit(c) || isLetter(c)) this.fail(`bad escape \\${c}`, start)
    return this.codes[start + 1] as number
  }

  // ---------------------------------------------------------------- groups

  private name(end: string, what = 'group name'): string {
    const start = this.at
    const codes: number[] = []
    for (;;) {
      if (this.at >= this.codes.length) {
        if (codes.length === 0) this.fail(`missing ${what}`, start)
        this.fail(`missing ${end}, unterminated name`, start)
      }
      const c = this.codes[this.at++] as number
      if (String.fromCodePoint(c) === end) break
      codes.push(c)
      // A backslash and what follows it are read as one.
      if (c === 92 && this.at < this.codes.length) codes.push(this.codes[this.at++] as number)
    }
    if (codes.length === 0) this.fail(`missing ${what}`, start)
    return String.fromCodePoint(...codes)
  }

  private checkName(name: string, start: number): void {
    const ok = isIdentifier(strFromCodePoints([...name].map((c) => c.codePointAt(0) as number)))
    if (!ok || (this.bytes && /[^\x20-\x7e]/.test(name))) this.fail(`bad character in group name ${shownName(name, this.bytes)}`, start)
  }

  private close(open: number): void {
    if (!this.eat(')')) this.fail('missing ), unterminated subpattern', open)
  }

  /** A group behind its bracket; a number: flags for what follows; null: nothing. */
  private group(flags: number, start: number, first: boolean): Node | number | null {
    if (!this.eat('?')) return this.capture(null, flags, start)
    const c = this.take()
    switch (c) {
      case 'P': {
        if (this.eat('<')) {
          const at = this.at
          const name = this.name('>')
          this.checkName(name, at)
          return this.capture(name, flags, start)
        }
        if (this.eat('=')) {
          const at = this.at
          const name = this.name(')')
          this.checkName(name, at)
          const n = this.names.get(name)
          if (n === undefined) this.fail(`unknown group name '${name}'`, at)
          return this.referTo(n, flags, at)
        }
        const d = this.take()
        if (d === '') this.fail('unexpected end of pattern', this.at)
        this.fail(`unknown extension ?P${this.token(d)}`, start + 1)
      }
      case ':': {
        const body = this.alternatives(flags)
        this.close(start)
        return this.wrapped(body)
      }
      case '#':
        for (;;) {
          if (this.peek() === '') this.fail('missing ), unterminated comment', start)
          if (this.take() === ')') return null
        }
      case '=': case '!':
        return this.look(flags, start, c === '!', false)
      case '<': {
        const d = this.take()
        if (d === '') this.fail('unexpected end of pattern', this.at)
        if (d !== '=' && d !== '!') this.fail(`unknown extension ?<${this.token(d)}`, start + 1)
        return this.look(flags, start, d === '!', true)
      }
      case '>': {
        const body = this.alternatives(flags)
        this.close(start)
        return { t: 'atomic', body }
      }
      case '(':
        return this.condition(flags, start)
      case '':
        return this.fail('unexpected end of pattern', this.at)
      default:
        if (FLAGS.has(c) || c === '-') return this.inlineFlags(c, flags, start, first)
        return this.fail(`unknown extension ?${this.token(c)}`, start + 1)
    }
  }

  private capture(name: string | null, flags: number, start: number): Node {
    const n = ++this.groups
    if (n > MAX_GROUPS) this.fail('too many groups', start)
    if (name !== null) {
      const before = this.names.get(name)
      if (before !== undefined) this.fail(`redefinition of group name '${name}' as group ${n}; was group ${before}`, start + 4)
      this.names.set(name, n)
    }
    this.openGroups.add(n)
    const body = this.alternatives(flags)
    this.close(start)
    this.openGroups.delete(n)
    this.widths.set(n, widthOf(body, this.widths))
    return { t: 'group', n, body }
  }

  private look(flags: number, start: number, negate: boolean, behind: boolean): Node {
    const outer = this.behind
    if (behind && outer === null) this.behind = this.groups + 1
    const body = this.alternatives(flags)
    if (behind) this.behind = outer
    this.close(start)
    if (!behind && negate && body.t === 'seq' && body.items.length === 0) return { t: 'fail' }
    let width = -1
    if (behind) {
      const [low, high] = widthOf(body, this.widths)
      // CPython looks at it when all has been read.
      if (low !== high) this.late ??= 'look-behind requires fixed-width pattern'
      else if (low >= MAXREPEAT) this.late ??= 'looks too much behind'
      width = low
    }
    return { t: 'look', behind: width, negate, body }
  }

  private condition(flags: number, start: number): Node {
    const at = this.at
    const name = this.name(')')
    let n = this.names.get(name)
    if (n === undefined) {
      if (/^[0-9]+$/.test(name)) {
        n = Number(name)
        if (n === 0) this.fail('bad group number', at)
        if (n >= MAX_GROUPS) this.fail(`invalid group reference ${n}`, at)
        if (!this.wanted.has(n)) this.wanted.set(n, at)
      } else {
        this.checkName(name, at)
        this.fail(`unknown group name '${name}'`, at)
      }
    }
    if (this.behind !== null && (n > this.groups || this.openGroups.has(n))) this.fail('cannot refer to an open group', this.at)
    this.checkBehind(n, this.at)
    const [yes] = this.sequence(flags, false)
    let no = NOTHING
    if (this.eat('|')) {
      no = this.sequence(flags, false)[0]
      if (this.peek() === '|') this.fail('conditional backref with more than two branches', this.at + 1 - 1)
    }
    this.close(start)
    return { t: 'cond', n, yes, no }
  }

  /** `c`, which has been taken, is no flag. */
  private noFlag(c: string, missing: string): never {
    const at = this.at - 1
    if (c === '\\') this.take()
    this.fail(isAlpha(strFromCodePoints([c.codePointAt(0) as number])) ? 'unknown flag' : missing, at)
  }

  private inlineFlags(first: string, flags: number, start: number, atStart: boolean): Node | number {
    let add = 0
    let remove = 0
    let c = first
    while (c !== '-') {
      const flag = FLAGS.get(c) as number
      if (this.bytes ? c === 'u' : c === 'L') {
        this.fail(this.bytes ? "bad inline flags: cannot use 'u' flag with a bytes pattern" : "bad inline flags: cannot use 'L' flag with a str pattern", this.at)
      }
      add |= flag
      if ((flag & TYPE_FLAGS) !== 0 && (add & TYPE_FLAGS) !== flag) this.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", this.at)
      c = this.take()
      if (c === '') this.fail('missing -, : or )', this.at)
      if (c === ')' || c === ':' || c === '-') break
      if (!FLAGS.has(c)) this.noFlag(c, 'missing -, : or )')
    }
    if (c === ')') {
      if (!atStart) this.fail('global flags not at the start of the expression', start)
      this.flags |= add
      return flags | add
    }
    if (c === '-') {
      c = this.take()
      if (c === '') this.fail('missing flag', this.at)
      if (!FLAGS.has(c)) this.noFlag(c, 'missing flag')
      for (;;) {
        const flag = FLAGS.get(c) as number
        if ((flag & TYPE_FLAGS) !== 0) this.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", this.at)
        remove |= flag
        c = this.take()
        if (c === '') this.fail('missing :', this.at)
        if (c === ':') break
        if (!FLAGS.has(c)) this.noFlag(c, 'missing :')
      }
    }
    if ((add & remove) !== 0) this.fail('bad inline flags: flag turned on and off', this.at - 1)
    const own = (flags & ((add & TYPE_FLAGS) !== 0 ? ~TYPE_FLAGS : ~0) & ~remove) | add
    const body = this.alternatives(own)
    this.close(start)
    return this.wrapped(body)
  }

  /** A group that captures nothing may be repeated, whatever is in it. */
  private wrapped(body: Node): Node {
    return body.t === 'at' || body.t === 'repeat' ? { t: 'seq', items: [body] } : body
  }
}
