/**
 * Removes comments from Python text and nothing else: strings are scanned as the language does, with their prefixes, triple quotes
 * and the expressions nested in f-strings, so that a `#` inside one stays. Lines that held only a comment go, too.
 */

const stringStart = /(?:[rRbBuU]|[fF][rR]?|[rR][fF]|[bB][rR]|[rR][bB])?("""|'''|"|')/y

/** Offset behind the string whose quotes begin at `at`. */
function skipString(text: string, at: number, quotes: string, formatted: boolean): number {
  let i = at + quotes.length
  while (i < text.length) {
    if (text.startsWith(quotes, i)) return i + quotes.length
    const c = text[i]
    if (c === '\\') i += 2
    else if (c === '\n' && quotes.length === 1) return i
    else if (formatted && c === '{' && text[i + 1] === '{') i += 2
    else if (formatted && c === '{') i = skipField(text, i + 1)
    else i++
  }
  return i
}

/** Offset behind the `}` that ends a replacement field; strings and nested fields inside are scanned. */
function skipField(text: string, at: number): number {
  let depth = 1
  let i = at
  while (i < text.length && depth > 0) {
    const found = matchString(text, i)
    if (found !== null) {
      i = skipString(text, found.at, found.quotes, found.formatted)
      continue
    }
    if (text[i] === '{') depth++
    else if (text[i] === '}') depth--
    i++
  }
  return i
}

/** A string that starts at `i`, prefix included; null where none does, also inside a name that ends in a prefix letter. */
function matchString(text: string, i: number): { at: number; quotes: string; formatted: boolean } | null {
  if (i > 0 && /\w/.test(text[i - 1] as string)) {
    if (text[i] !== '"' && text[i] !== "'") return null
  }
  stringStart.lastIndex = i
  const match = stringStart.exec(text)
  if (match === null) return null
  const quotes = match[1] as string
  const prefix = match[0].slice(0, -quotes.length)
  return { at: i + prefix.length, quotes, formatted: /f/i.test(prefix) }
}

export function stripComments(text: string): string {
  let out = ''
  let i = 0
  while (i < text.length) {
    const found = matchString(text, i)
    if (found !== null) {
      const end = skipString(text, found.at, found.quotes, found.formatted)
      out += text.slice(i, end)
      i = end
    } else if (text[i] === '#') {
      const end = text.indexOf('\n', i)
      i = end < 0 ? text.length : end
      const lineStart = out.lastIndexOf('\n') + 1
      if (out.slice(lineStart).trim() === '') {
        out = out.slice(0, lineStart)
        i++
      } else {
        out = out.replace(/[ \t]+$/, '')
      }
    } else {
      out += text[i++]
    }
  }
  return out
}
