/** JSON text to values, without recursion. Positions are UTF-16 offsets inside, code points outside. */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { RecursionError, raise } from '../../runtime/exception.ts'
import { parseInt as parseIntText } from '../../runtime/int/constructor.ts'
import { PyList } from '../../runtime/list/list.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { strFromHost } from '../../runtime/str/wide.ts'
import { PyFloat, PyTuple, type Value } from '../../runtime/value.ts'

export interface Hooks {
  readonly strict: boolean
  readonly object: Value
  readonly pairs: Value
  readonly float: Value
  readonly int: Value
  readonly constant: Value
}

export class JsonMistake {
  readonly message: string
  readonly at: number
  constructor(message: string, at: number) {
    this.message = message
    this.at = at
  }
}

function isBlank(c: number): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9
}
function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/** A value that a hook of the guest makes. */
class Hooked {
  readonly hook: Value
  readonly text: string
  constructor(hook: Value, text: string) {
    this.hook = hook
    this.text = text
  }
}

export interface Open {
  readonly list: Value[] | null
  readonly keys: Value[]
  readonly values: Value[]
}

function dictOf({ keys, values }: Open): PyDict {
  const dict = new PyDict()
  for (let i = 0; i < keys.length; i++) dict.set(keys[i] as Value, values[i] as Value)
  return dict
}

const ESCAPES: ReadonlyMap<number, string> = new Map([[34, '"'], [92, '\\'], [47, '/'], [98, '\b'], [102, '\f'], [110, '\n'], [114, '\r'], [116, '\t']])
const CONSTANTS: ReadonlyMap<string, number> = new Map([['NaN', Number.NaN], ['Infinity', Number.POSITIVE_INFINITY], ['-Infinity', Number.NEGATIVE_INFINITY]])

export class JsonReader {
  private readonly text: string
  private readonly hooks: Hooks
  at: number
  /** Lists and objects that have begun. */
  readonly open: Open[] = []

  constructor(text: string, at: number, hooks: Hooks) {
    this.text = text
    this.hooks = hooks
    this.at = at
  }

  private blanks(): void {
    while (isBlank(this.text.charCodeAt(this.at))) this.at++
  }

  private hex(from: number): number {
    // The closing quote, at least, has to follow.
    if (from + 4 >= this.text.length) throw new JsonMistake('Invalid \\uXXXX escape', from - 1)
    let n = 0
    for (let i = from; i < from + 4; i++) {
      const c = this.text.charCodeAt(i)
      const letter = c | 32
      const d = isDigit(c) ? c - 48 : letter >= 97 && letter <= 102 ? letter - 87 : -1
      if (d < 0) throw new JsonMistake('Invalid \\uXXXX escape', from - 1)
      n = n * 16 + d
    }
    return n
  }

  /** Reads on from behind the opening quote. */
  string(strict: boolean): Value {
    const { text } = this
    const begin = this.at - 1
    let out = ''
    let from = this.at
    for (let i = from; ; i++) {
      const c = text.charCodeAt(i)
      if (c === 34) {
        out += text.slice(from, i)
        this.at = i + 1
        chargeElements(i - begin)
        chargeMemory(i - begin > 12 ? 24 + out.length : 0)
        return strFromHost(out)
      }
      if (c !== c) throw new JsonMistake('Unterminated string starting at', begin)
      if (c === 92) {
        out += text.slice(from, i)
        const e = text.charCodeAt(++i)
        if (e !== e) throw new JsonMistake('Unterminated string starting at', begin)
        if (e === 117) {
          out += String.fromCharCode(this.hex(i + 1))
          i += 4
        } else {
          const plain = ESCAPES.get(e)
          if (plain === undefined) throw new JsonMistake('Invalid \\escape: ', i - 1)
          out += plain
        }
        from = i + 1
      } else if (c < 32 && strict) throw new JsonMistake('Invalid control character at', i)
    }
  }

  private number(): Value | Hooked | undefined {
    const { text, hooks } = this
    const start = this.at
    let i = start
    if (text.charCodeAt(i) === 45) i++
    if (text.charCodeAt(i) === 48) i++
    else if (isDigit(text.charCodeAt(i))) while (isDigit(text.charCodeAt(i))) i++
    else return undefined
    let whole = true
    if (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) {
      whole = false
      i++
      while (isDigit(text.charCodeAt(i))) i++
    }
    if ((text.charCodeAt(i) | 32) === 101) {
      let k = i + 1
      if (text.charCodeAt(k) === 43 || text.charCodeAt(k) === 45) k++
      if (isDigit(text.charCodeAt(k))) {
        whole = false
        while (isDigit(text.charCodeAt(k))) k++
        i = k
      }
    }
    this.at = i
    const digits = text.slice(start, i)
    const hook = whole ? hooks.int : hooks.float
    if (hook !== null) return new Hooked(hook, digits)
    if (!whole) return new PyFloat(Number(digits))
    return digits.length < 16 ? Number(digits) + 0 : parseIntText(digits)
  }

  /** A value that is no container; undefined when one begins. Throws JsonMistake. */
  private simple(): Value | Hooked | undefined {
    const { text } = this
    const start = this.at
    switch (text.charCodeAt(start)) {
      case 34:
        this.at++
        return this.string(this.hooks.strict)
      case 91: case 123:
        return undefined
      case 110:
        if (text.startsWith('null', start)) return this.word(4, null)
        break
      case 116:
        if (text.startsWith('true', start)) return this.word(4, true)
        break
      case 102:
        if (text.startsWith('false', start)) return this.word(5, false)
        break
      case 78: case 73: case 45:
        for (const [name, x] of CONSTANTS) {
          if (!text.startsWith(name, start)) continue
          this.at += name.length
          return this.hooks.constant === null ? new PyFloat(x) : new Hooked(this.hooks.constant, name)
        }
    }
    const n = this.number()
    if (n === undefined) throw new JsonMistake('Expecting value', start)
    return n
  }

  private word(length: number, v: Value): Value {
    this.at += length
    return v
  }

  /** The key of an object's next entry, and the colon. */
  private key(): Value {
    if (this.text.charCodeAt(this.at) !== 34) throw new JsonMistake('Expecting property name enclosed in double quotes', this.at)
    this.at++
    const key = this.string(this.hooks.strict)
    this.blanks()
    if (this.text.charCodeAt(this.at) !== 58) throw new JsonMistake("Expecting ':' delimiter", this.at)
    this.at++
    this.blanks()
    return key
  }

  /** The list or dict; undefined when a hook makes it. */
  private plain(open: Open): Value | undefined {
    if (open.list !== null) return PyList.from(open.list)
    const { object, pairs } = this.hooks
    return object === null && pairs === null ? dictOf(open) : undefined
  }

  private *hooked(open: Open): Steps<Value> {
    const { object, pairs } = this.hooks
    const { keys, values } = open
    if (pairs !== null) return yield* call(pairs, [PyList.from(keys.map((key, i) => new PyTuple([key, values[i] as Value])))])
    return yield* call(object, [dictOf(open)])
  }

  *value(): Steps<Value> {
    const { text, open: stack } = this
    for (;;) {
      charge(1)
      const found = this.simple()
      let v: Value | undefined = found instanceof Hooked ? yield* call(found.hook, [found.text]) : found
      if (v === undefined) {
        const isList = text.charCodeAt(this.at++) === 91
        if (stack.length >= rt.recursionLimit) {
          throw raise(RecursionError, `maximum recursion depth exceeded while decoding a JSON ${isList ? 'array' : 'object'} from a unicode string`)
        }
        chargeMemory(96)
        const open: Open = { list: isList ? [] : null, keys: [], values: [] }
        this.blanks()
        if (text.charCodeAt(this.at) !== (isList ? 93 : 125)) {
          stack.push(open)
          if (!isList) open.keys.push(this.key())
          continue
        }
        this.at++
        v = this.plain(open) ?? (yield* this.hooked(open))
      }
      // Puts the value where it belongs, and closes what ends with it.
      for (;;) {
        const top = stack[stack.length - 1]
        if (top === undefined) return v as Value
        chargeMemory(16)
        if (top.list !== null) top.list.push(v as Value)
        else top.values.push(v as Value)
        this.blanks()
        const c = text.charCodeAt(this.at)
        if (c === (top.list !== null ? 93 : 125)) {
          this.at++
          stack.pop()
          v = this.plain(top) ?? (yield* this.hooked(top))
          continue
        }
        if (c !== 44) throw new JsonMistake("Expecting ',' delimiter", this.at)
        const comma = this.at++
        this.blanks()
        if (text.charCodeAt(this.at) === (top.list !== null ? 93 : 125)) {
          throw new JsonMistake(`Illegal trailing comma before end of ${top.list !== null ? 'array' : 'object'}`, comma)
        }
        if (top.list === null) top.keys.push(this.key())
        break
      }
    }
  }
}
