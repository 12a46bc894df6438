/** Replacement texts: `\1`, `\g<name>` and escapes. Reference: https://docs.python.org/3.13/library/re.html#re.sub */
import { IndexError, raise } from '../../runtime/exception.ts'
import { isIdentifier } from '../../runtime/str/identifier.ts'
import { strFromCodePoints, strFromHost, toHost } from '../../runtime/str/wide.ts'
import { RegexMistake } from './nodes.ts'
import { shownName } from './parse.ts'

/** Literal characters and groups. */
export type Template = readonly (readonly number[] | number)[]

const ESCAPES: ReadonlyMap<string, number> = new Map([['a', 7], ['b', 8], ['f', 12], ['n', 10], ['r', 13], ['t', 9], ['v', 11], ['\\', 92]])

function isDigit(c: string): boolean {
  return c.length === 1 && c >= '0' && c <= '9'
}

/** Throws RegexMistake, IndexError. */
export function parseTemplate(codes: ArrayLike<number>, groups: number, names: ReadonlyMap<string, number>, bytes: boolean): Template {
  const out: (number[] | number)[] = []
  let literal: number[] = []
  const at = (i: number): string => (i < codes.length ? String.fromCodePoint(codes[i] as number) : '')
  const group = (n: number, place: number): void => {
    if (n > groups) throw new RegexMistake(`invalid group reference ${n}`, place)
    if (literal.length > 0) out.push(literal)
    literal = []
    out.push(n)
  }
  for (let i = 0; i < codes.length; ) {
    const c = at(i)
    if (c !== '\\') {
      literal.push(codes[i++] as number)
      continue
    }
    const start = i
    const e = at(++i)
    if (e === '') throw new RegexMistake('bad escape (end of pattern)', start)
    i++
    if (e === 'g') i = named(codes, i, at, names, group, bytes)
    else if (e === '0') {
      let digits = '0'
      while (digits.length < 3 && at(i) >= '0' && at(i) <= '7' && at(i) !== '') digits += at(i++)
      literal.push(Number.parseInt(digits, 8) & 255)
    } else if (isDigit(e)) {
      let digits = e
      if (isDigit(at(i))) {
        digits += at(i++)
        if (e < '8' && (digits[1] as string) < '8' && at(i) !== '' && at(i) >= '0' && at(i) <= '7') {
          digits += at(i++)
          const value = Number.parseInt(digits, 8)
          if (value > 0o377) throw new RegexMistake(`octal escape value \\${digits} outside of range 0-0o377`, start)
          literal.push(value)
          continue
        }
      }
      group(Number(digits), start + 1)
    } else {
      const plain = ESCAPES.get(e)
      if (plain !== undefined) literal.push(plain)
      else if ((e >= 'a' && e <= 'z') || (e >= 'A' && e <= 'Z')) throw new RegexMistake(`bad escape \\${e}`, start)
      else literal.push(92, codes[i - 1] as number)
    }
  }
  if (literal.length > 0) out.push(literal)
  return out
}

function named(codes: ArrayLike<number>, start: number, at: (i: number) => string, names: ReadonlyMap<string, number>, group: (n: number, place: number) => void, bytes: boolean): number {
  let i = start
  if (at(i) !== '<') throw new RegexMistake('missing <', i)
  const from = ++i
  while (i < codes.length && at(i) !== '>') i += at(i) === '\\' ? 2 : 1
  i = Math.min(i, codes.length)
  const codesOfName = Array.from({ length: i - from }, (_, k) => codes[from + k] as number)
  const name = toHost(strFromCodePoints(codesOfName))
  if (i >= codes.length) throw new RegexMistake(name === '' ? 'missing group name' : 'missing >, unterminated name', from)
  if (name === '') throw new RegexMistake('missing group name', from)
  if ([...name].every(isDigit)) group(Number(name), from)
  else {
    if (!isIdentifier(strFromCodePoints(codesOfName)) || (bytes && codesOfName.some((c) => c > 127))) throw new RegexMistake(`bad character in group name ${shownName(name, bytes)}`, from)
    const n = names.get(name)
    if (n === undefined) throw raise(IndexError, strFromHost(`unknown group name '${name}'`))
    group(n, from)
  }
  return i + 1
}
