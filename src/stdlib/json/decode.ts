/** JSON text to values, without recursion. Positions are UTF-16 offsets inside, code points outside. */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { RecursionError, raise } from '../../runtime/exception.ts'
import { generalArray } from '../../runtime/general-array.ts'
import { parseInt as parseIntText } from '../../runtime/int/constructor.ts'
import { PyList } from '../../runtime/list/list.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { PyFloat, PyTuple, type Value } from '../../runtime/value.ts'
import { JsonMistake, JsonTokens, isBlank, isDigit } from './tokens.ts'

export interface Hooks {
  readonly strict: boolean
  readonly object: Value
  readonly pairs: Value
  readonly float: Value
  readonly int: Value
  readonly constant: Value
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
  readonly isList: boolean
  /** Where its values begin among those of the reader, if it is a list or `like` something. */
  readonly start: number
  dict: PyDict | null
  /** A dict whose keys have come so far, in their order: there is no `dict` yet. */
  like: PyDict | null
  /** Has each key of the dict been written as it reads? */
  plain: boolean
  /** The entries, where a hook wants them all. */
  readonly pairs: Value[] | null
  key: Value
}

const CONSTANTS: ReadonlyMap<string, number> = new Map([['NaN', Number.NaN], ['Infinity', Number.POSITIVE_INFINITY], ['-Infinity', Number.NEGATIVE_INFINITY]])

/** Powers of ten: exact. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

export class JsonReader extends JsonTokens {
  private readonly hooks: Hooks
  /** Lists and objects that have begun. */
  readonly open: Open[] = []
  /** The values of what has begun, one container's after the other's: an array of its own for each would grow with room to spare. */
  readonly values: Value[] = generalArray()
  private count = 0
  private asked: Hooked | null = null
  /** The dict that was closed last at each depth: the next one there most likely has the same keys. */
  private readonly before: (PyDict | undefined)[] = []

  constructor(text: string, at: number, hooks: Hooks) {
    super(text, at)
    this.hooks = hooks
  }

  /** A hook is to make the value. */
  private ask(hook: Value, args: Value[]): null {
    this.asked = new Hooked(hook, args)
    return null
  }

  private number(): Value | undefined {
    const { text, hooks } = this
    const start = this.at
    let i = start
    const negative = this.unit(i) === 45
    if (negative) i++
    let c = this.unit(i)
    /** All digits so far as one number: exact up to 15. */
    let n = 0
    const first = i
    if (c === 48) c = this.unit(++i)
    else if (isDigit(c)) {
      do {
        n = n * 10 + (c - 48)
        c = this.unit(++i)
      } while (isDigit(c))
    } else return undefined
    let digits = i - first
    let decimals = 0
    let plain = true
    if (c === 46 && isDigit(this.unit(i + 1))) {
      const point = i
      c = this.unit(++i)
      do {
        n = n * 10 + (c - 48)
        c = this.unit(++i)
      } while (isDigit(c))
      decimals = i - point - 1
      digits += decimals
    }
    if ((c | 32) === 101) {
      let k = i + 1
      if (this.unit(k) === 43 || this.unit(k) === 45) k++
      if (isDigit(this.unit(k))) {
        plain = false
        while (isDigit(this.unit(k))) k++
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
    if (hook !== null) return this.ask(hook, [written])
    return whole ? parseIntText(written) : new PyFloat(Number(written))
  }

  /** A value that is no container; undefined when one begins. Throws JsonMistake. */
  private simple(): Value | undefined {
    const start = this.at
    switch (this.unit(start)) {
      case 34:
        this.at++
        return this.string(this.hooks.strict)
      case 91: case 123:
        return undefined
      case 110:
        if (this.stands('null', start)) return this.word(4, null)
        break
      case 116:
        if (this.stands('true', start)) return this.word(4, true)
        break
      case 102:
        if (this.stands('false', start)) return this.word(5, false)
        break
      case 78: case 73: case 45:
        for (const [name, x] of CONSTANTS) {
          if (!this.stands(name, start)) continue
          this.at += name.length
          return this.hooks.constant === null ? new PyFloat(x) : this.ask(this.hooks.constant, [name])
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
    if (this.unit(this.at) !== 34) throw new JsonMistake('Expecting property name enclosed in double quotes', this.at)
    const from = this.at + 1
    if (top.like === null || !this.expected(top, top.like, from)) {
      this.at = from
      top.key = this.string(this.hooks.strict)
      // It is written otherwise than it reads.
      if (typeof top.key !== 'string' || this.at !== from + top.key.length + 1) top.plain = false
    }
    if (this.unit(this.at) !== 58) {
      this.blanks()
      if (this.unit(this.at) !== 58) throw new JsonMistake("Expecting ':' delimiter", this.at)
    }
    this.at++
    if (isBlank(this.unit(this.at))) this.blanks()
  }

  /** Is the key that begins at `from` the one that stands there in the dict this one has been like so far? Else it goes on as a dict of its own. */
  private expected(top: Open, like: PyDict, from: number): boolean {
    const key = like.entryKeys[this.count - top.start]
    if (typeof key === 'string') {
      const end = from + key.length
      if (this.unit(end) === 34 && this.stands(key, from)) {
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
    const keys = (top.like as PyDict).entryKeys
    const dict = new PyDict()
    for (let i = top.start; i < this.count; i++) dict.insert(keys[i - top.start] as Value, this.values[i] as Value)
    this.count = top.start
    top.dict = dict
    top.like = null
  }

  /** The list or dict that has come to its end, unless a hook makes something else of it. */
  private whole(top: Open): Value {
    if (top.isList) return PyList.from(this.list(top.start))
    if (top.pairs !== null) return this.ask(this.hooks.pairs, [PyList.from(top.pairs)])
    if (top.like !== null) {
      if (this.count - top.start === top.like.size) return top.like.withValues(this.taken(top.start))
      this.own(top)
    }
    const dict = top.dict as PyDict
    if (this.hooks.object !== null) return this.ask(this.hooks.object, [dict])
    if (top.plain) this.before[this.open.length] = dict
    return dict
  }

  private begin(isList: boolean): Open {
    const pairs = isList || this.hooks.pairs === null ? null : []
    const like = isList || pairs !== null ? null : (this.before[this.open.length] ?? null)
    const dict = isList || pairs !== null || like !== null ? null : new PyDict()
    return { isList, start: this.count, dict, like, plain: true, pairs, key: null }
  }

  /** The values from `start` on, which belong to somebody now. */
  private taken(start: number): Value[] {
    const values = this.values.slice(start, this.count)
    this.count = start
    return values
  }

  /** The same for a list: the host keeps numbers in arrays of their own kind. */
  private list(start: number): Value[] {
    if (typeof this.values[start] !== 'number' || this.count === start) return this.taken(start)
    const items: Value[] = []
    for (let i = start; i < this.count; i++) items.push(this.values[i] as Value)
    this.count = start
    return items
  }

  /** Puts a value where it belongs. */
  private put(top: Open, v: Value): void {
    if (top.isList || top.like !== null) this.values[this.count++] = v
    else if (top.dict !== null) top.dict.set(top.key, v)
    else (top.pairs as Value[]).push(new PyTuple([top.key, v]))
  }

  *value(): Steps<Value> {
    let r = this.read(undefined)
    while (this.asked !== null) {
      const { hook, args } = this.asked
      this.asked = null
      r = this.read(yield* call(hook, args))
    }
    return r
  }

  /** Charges for values and what holds them: for many at once, since it costs as much as a short one. */
  private chargeValues(count: number): void {
    charge(2 * count)
    chargeMemory(16 * count)
  }

  /** Reads on, with what a hook has made if it was asked: to the end, or to the next value that a hook makes. */
  private read(made: Value | undefined): Value {
    const { open: stack } = this
    let v: Value | undefined = made
    let top: Open | undefined = stack[stack.length - 1]
    for (let count = 1; ; count++) {
      if ((count & 63) === 0) this.chargeValues(64)
      if (v === undefined) v = this.simple()
      if (v === undefined) {
        const isList = this.unit(this.at++) === 91
        if (stack.length >= rt.recursionLimit) {
          throw raise(RecursionError, `maximum recursion depth exceeded while decoding a JSON ${isList ? 'array' : 'object'} from a unicode string`)
        }
        chargeMemory(96)
        const open = this.begin(isList)
        this.blanks()
        if (this.unit(this.at) !== (isList ? 93 : 125)) {
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
        if (top === undefined || this.asked !== null) {
          this.chargeValues(count & 63)
          return v
        }
        this.put(top, v)
        let c = this.unit(this.at)
        if (isBlank(c)) {
          this.blanks()
          c = this.unit(this.at)
        }
        const close = top.isList ? 93 : 125
        if (c === close) {
          this.at++
          stack.pop()
          v = this.whole(top)
          top = stack[stack.length - 1]
          continue
        }
        if (c !== 44) throw new JsonMistake("Expecting ',' delimiter", this.at)
        const comma = this.at++
        if (isBlank(this.unit(this.at))) this.blanks()
        if (this.unit(this.at) === close) {
          throw new JsonMistake(`Illegal trailing comma before end of ${top.isList ? 'array' : 'object'}`, comma)
        }
        if (!top.isList) this.key(top)
        break
      }
      v = undefined
    }
  }
}
