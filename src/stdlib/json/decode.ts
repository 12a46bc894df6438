/** JSON text to values, without recursion. Positions are UTF-16 offsets inside, code points outside. */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { RecursionError, raise } from '../../runtime/exception.ts'
import { generalArray } from '../../runtime/general-array.ts'
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
  dict: PyDict | null
  /** A dict whose keys have come so far, in their order: `values` has what goes with them, and there is no `dict` yet. */
  like: PyDict | null
  readonly values: Value[]
  /** Has each key of the dict been written as it reads? */
  plain: boolean
  /** The entries, where a hook wants them all. */
  readonly pairs: Value[] | null
  key: Value
}

/** The values of what keeps none apart. */
const NONE: Value[] = []

const ESCAPES: ReadonlyMap<number, string> = new Map([[34, '"'], [92, '\\'], [47, '/'], [98, '\b'], [102, '\f'], [110, '\n'], [114, '\r'], [116, '\t']])
const CONSTANTS: ReadonlyMap<string, number> = new Map([['NaN', Number.NaN], ['Infinity', Number.POSITIVE_INFINITY], ['-Infinity', Number.NEGATIVE_INFINITY]])

/** Powers of ten: exact. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

/** Where a string that begins at `i` ends, if all up to there stands for itself; else -1. */
function plainEnd(text: string, i: number): number {
  const n = text.length
  for (let k = i; k < n; k++) {
    const c = text.charCodeAt(k)
    if (c === 34) return k
    if (c < 32 || c === 92 || c >= 0xd800) return -1
  }
  return -1
}

export class JsonReader {
  private readonly text: string
  private readonly hooks: Hooks
  at: number
  /** Lists and objects that have begun. */
  readonly open: Open[] = []
  /** The dict that was closed last at each depth: the next one there most likely has the same keys. */
  private readonly before: (PyDict | undefined)[] = []

  constructor(text: string, at: number, hooks: Hooks) {
    this.text = text
    this.hooks = hooks
    this.at = at
  }

  private blanks(): void {
    const { text } = this
    let { at } = this
    while (isBlank(text.charCodeAt(at))) at++
    this.at = at
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

  /** Short strings are charged for as values are. */
  private chargeLong(length: number): void {
    chargeElements(length)
    chargeMemory(24 + length)
  }

  /** Reads on from behind the opening quote. */
  string(strict: boolean): Value {
    const { text } = this
    const begin = this.at - 1
    const end = plainEnd(text, this.at)
    if (end >= 0) {
      this.at = end + 1
      if (end - begin > 12) this.chargeLong(end - begin)
      return text.slice(begin + 1, end)
    }
    let out = ''
    let from = this.at
    let surrogates = false
    for (let i = from; ; i++) {
      const c = text.charCodeAt(i)
      if (c === 34) {
        out = from === begin + 1 ? text.slice(from, i) : out + text.slice(from, i)
        this.at = i + 1
        if (i - begin > 12) this.chargeLong(i - begin)
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
    /** All digits so far as one number: exact up to 15. */
    let n = 0
    const first = i
    if (c === 48) c = text.charCodeAt(++i)
    else if (isDigit(c)) {
      do {
        n = n * 10 + (c - 48)
        c = text.charCodeAt(++i)
      } while (isDigit(c))
    } else return undefined
    let digits = i - first
    let decimals = 0
    let plain = true
    if (c === 46 && isDigit(text.charCodeAt(i + 1))) {
      const point = i
      c = text.charCodeAt(++i)
      do {
        n = n * 10 + (c - 48)
        c = text.charCodeAt(++i)
      } while (isDigit(c))
      decimals = i - point - 1
      digits += decimals
    }
    if ((c | 32) === 101) {
      let k = i + 1
      if (text.charCodeAt(k) === 43 || text.charCodeAt(k) === 45) k++
      if (isDigit(text.charCodeAt(k))) {
        plain = false
        while (isDigit(text.charCodeAt(k))) k++
        i = k
      }
    }
    this.at = i
    const whole = plain && decimals === 0
    const hook = whole ? hooks.int : hooks.float
    if (hook === null && digits < 16 && plain) {
      if (whole) return negative ? 0 - n : n
      // Both are exact, and so the quotient is the double next to what is written.
      const x = n / (POWERS[decimals] as number)
      return new PyFloat(negative ? -x : x)
    }
    const written = text.slice(start, i)
    if (hook !== null) return new Hooked(hook, [written])
    return whole ? parseIntText(written) : new PyFloat(Number(written))
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
  private key(top: Open): void {
    const { text } = this
    if (text.charCodeAt(this.at) !== 34) throw new JsonMistake('Expecting property name enclosed in double quotes', this.at)
    const from = this.at + 1
    if (top.like === null || !this.expected(top, top.like, from)) {
      this.at = from
      top.key = this.string(this.hooks.strict)
      // It is written otherwise than it reads.
      if (typeof top.key !== 'string' || this.at !== from + top.key.length + 1) top.plain = false
    }
    if (text.charCodeAt(this.at) !== 58) {
      this.blanks()
      if (text.charCodeAt(this.at) !== 58) throw new JsonMistake("Expecting ':' delimiter", this.at)
    }
    this.at++
    if (isBlank(text.charCodeAt(this.at))) this.blanks()
  }

  /** Is the key that begins at `from` the one that stands there in the dict this one has been like so far? Else it goes on as a dict of its own. */
  private expected(top: Open, like: PyDict, from: number): boolean {
    const key = like.entryKeys[top.values.length]
    if (typeof key === 'string' && this.text.startsWith(key, from)) {
      const end = from + key.length
      if (this.text.charCodeAt(end) === 34) {
        if (key.length > 12) chargeElements(key.length)
        this.at = end + 1
        return true
      }
    }
    this.own(top)
    return false
  }

  /** From now on the object is a dict with keys of its own. */
  private own(top: Open): void {
    const { values } = top
    const keys = (top.like as PyDict).entryKeys
    const dict = new PyDict()
    for (let i = 0; i < values.length; i++) dict.insert(keys[i] as Value, values[i] as Value)
    top.dict = dict
    top.like = null
  }

  /** The list or dict that has come to its end, or the call that makes something else of it. */
  private whole(top: Open): Value | Hooked {
    if (top.list !== null) return PyList.from(top.list)
    if (top.pairs !== null) return new Hooked(this.hooks.pairs, [PyList.from(top.pairs)])
    if (top.like !== null) {
      if (top.values.length === top.like.size) return top.like.withValues(top.values)
      this.own(top)
    }
    const dict = top.dict as PyDict
    if (this.hooks.object !== null) return new Hooked(this.hooks.object, [dict])
    if (top.plain) this.before[this.open.length] = dict
    return dict
  }

  private begin(isList: boolean): Open {
    if (isList) return { list: [], dict: null, like: null, values: NONE, plain: true, pairs: null, key: null }
    if (this.hooks.pairs !== null) return { list: null, dict: null, like: null, values: NONE, plain: true, pairs: [], key: null }
    const like = this.before[this.open.length]
    if (like === undefined) return { list: null, dict: new PyDict(), like: null, values: NONE, plain: true, pairs: null, key: null }
    return { list: null, dict: null, like, values: generalArray(), plain: true, pairs: null, key: null }
  }

  /** Puts a value where it belongs. */
  private put(top: Open, v: Value): void {
    if (top.list !== null) top.list.push(v)
    else if (top.like !== null) top.values.push(v)
    else if (top.dict !== null) top.dict.set(top.key, v)
    else (top.pairs as Value[]).push(new PyTuple([top.key, v]))
  }

  *value(): Steps<Value> {
    let r = this.read(undefined)
    while (r instanceof Hooked) r = this.read(yield* call(r.hook, r.args))
    return r
  }

  /** Charges for values and what holds them: for many at once, since it costs as much as a short one. */
  private chargeValues(count: number): void {
    charge(2 * count)
    chargeMemory(16 * count)
  }

  /** Reads on, with what a hook has made if it was asked: to the end, or to the next value that a hook makes. */
  private read(made: Value | undefined): Value | Hooked {
    const { text, open: stack } = this
    let v: Value | Hooked | undefined = made
    let top: Open | undefined = stack[stack.length - 1]
    for (let count = 1; ; count++) {
      if ((count & 63) === 0) this.chargeValues(64)
      if (v === undefined) v = this.simple()
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
          top = open
          if (!isList) this.key(open)
          continue
        }
        this.at++
        v = this.whole(open)
      }
      // Puts the value where it belongs, and closes what ends with it.
      for (;;) {
        if (top === undefined || v instanceof Hooked) {
          this.chargeValues(count & 63)
          return v
        }
        this.put(top, v)
        let c = text.charCodeAt(this.at)
        if (isBlank(c)) {
          this.blanks()
          c = text.charCodeAt(this.at)
        }
        const close = top.list !== null ? 93 : 125
        if (c === close) {
          this.at++
          stack.pop()
          v = this.whole(top)
          top = stack[stack.length - 1]
          continue
        }
        if (c !== 44) throw new JsonMistake("Expecting ',' delimiter", this.at)
        const comma = this.at++
        if (isBlank(text.charCodeAt(this.at))) this.blanks()
        if (text.charCodeAt(this.at) === close) {
          throw new JsonMistake(`Illegal trailing comma before end of ${top.list !== null ? 'array' : 'object'}`, comma)
        }
        if (top.list === null) this.key(top)
        break
      }
      v = undefined
    }
  }
}
