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
  readonly args: Value[]
  constructor(hook: Value, args: Value[]) {
    this.hook = hook
    this.args = args
  }
}

/** A list or an object that has begun. */
export interface Open {
  readonly list: Value[] | null
  readonly dict: PyDict | null
  /** The entries, where a hook wants them all. */
  readonly pairs: Value[] | null
  key: Value
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
    let surrogates = false
    for (let i = from; ; i++) {
      const c = text.charCodeAt(i)
      if (c === 34) {
        out = from === begin + 1 ? text.slice(from, i) : out + text.slice(from, i)
        this.at = i + 1
        chargeElements(i - begin)
        if (i - begin > 12) chargeMemory(24 + out.length)
        return surrogates ? strFromHost(out) : out
      }
      if (c >= 0xd800) surrogates = true
      if (c !== c) throw new JsonMistake('Unterminated string starting at', begin)
      if (c === 92) {
        out += text.slice(from, i)
        const e = text.charCodeAt(++i)
        if (e !== e) throw new JsonMistake('Unterminated string starting at', begin)
        if (e === 117) {
          const unit = this.hex(i + 1)
          if (unit >= 0xd800) surrogates = true
          out += String.fromCharCode(unit)
          i += 4
        } else {
          const plain = ESCAPES.get(e)
          if (plain === undefined) throw new JsonMistake('Invalid \\escape', i - 1)
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
    const negative = text.charCodeAt(i) === 45
    if (negative) i++
    let c = text.charCodeAt(i)
    /** Exact for as many digits as are taken at their word below. */
    let n = 0
    if (c === 48) i++
    else if (isDigit(c)) {
      do {
        n = n * 10 + c - 48
        c = text.charCodeAt(++i)
      } while (isDigit(c))
    } else return undefined
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
    const hook = whole ? hooks.int : hooks.float
    if (whole && hook === null && i - start < 16) return negative ? 0 - n : n
    const digits = text.slice(start, i)
    if (hook !== null) return new Hooked(hook, [digits])
    return whole ? parseIntText(digits) : new PyFloat(Number(digits))
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
          return this.hooks.constant === null ? new PyFloat(x) : new Hooked(this.hooks.constant, [name])
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

  /** The list or dict that has come to its end, or the call that makes something else of it. */
  private whole({ list, dict, pairs }: Open): Value | Hooked {
    if (list !== null) return PyList.from(list)
    if (pairs !== null) return new Hooked(this.hooks.pairs, [PyList.from(pairs)])
    return this.hooks.object === null ? dict : new Hooked(this.hooks.object, [dict as PyDict])
  }

  private begin(isList: boolean): Open {
    if (isList) return { list: [], dict: null, pairs: null, key: null }
    return this.hooks.pairs === null ? { list: null, dict: new PyDict(), pairs: null, key: null } : { list: null, dict: null, pairs: [], key: null }
  }

  /** Puts a value where it belongs. */
  private put(top: Open, v: Value): void {
    if (top.list !== null) top.list.push(v)
    else if (top.dict !== null) top.dict.set(top.key, v)
    else (top.pairs as Value[]).push(new PyTuple([top.key, v]))
  }

  *value(): Steps<Value> {
    let r = this.read(undefined)
    while (r instanceof Hooked) r = this.read(yield* call(r.hook, r.args))
    return r
  }

  /** Reads on, with what a hook has made if it was asked: to the end, or to the next value that a hook makes. */
  private read(made: Value | undefined): Value | Hooked {
    const { text, open: stack } = this
    let v: Value | Hooked | undefined = made
    for (;;) {
      if (v === undefined) {
        charge(1)
        v = this.simple()
      }
      if (v === undefined) {
        const isList = text.charCodeAt(this.at++) === 91
        if (stack.length >= rt.recursionLimit) {
          throw raise(RecursionError, `maximum recursion depth exceeded while decoding a JSON ${isList ? 'array' : 'object'} from a unicode string`)
        }
        chargeMemory(96)
        const open = this.begin(isList)
        this.blanks()
        if (text.charCodeAt(this.at) !== (isList ? 93 : 125)) {
          stack.push(open)
          if (!isList) open.key = this.key()
          continue
        }
        this.at++
        v = this.whole(open)
      }
      // Puts the value where it belongs, and closes what ends with it.
      for (;;) {
        if (v instanceof Hooked) return v
        const top = stack[stack.length - 1]
        if (top === undefined) return v
        chargeMemory(16)
        this.put(top, v)
        this.blanks()
        const c = text.charCodeAt(this.at)
        if (c === (top.list !== null ? 93 : 125)) {
          this.at++
          stack.pop()
          v = this.whole(top)
          continue
        }
        if (c !== 44) throw new JsonMistake("Expecting ',' delimiter", this.at)
        const comma = this.at++
        this.blanks()
        if (text.charCodeAt(this.at) === (top.list !== null ? 93 : 125)) {
          throw new JsonMistake(`Illegal trailing comma before end of ${top.list !== null ? 'array' : 'object'}`, comma)
        }
        if (top.list === null) top.key = this.key()
        break
      }
      v = undefined
    }
  }
}
