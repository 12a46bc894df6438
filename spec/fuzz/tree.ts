/** Generated programs as trees of lines, and the smaller trees that shrinking tries. */

export interface Line {
  /** The text of a simple statement, which may have several lines; '' for a compound one. */
  readonly text: string
  /** Head and suite of each part of a compound statement. */
  readonly parts: readonly Part[]
}

export interface Part {
  readonly head: string
  readonly body: readonly Line[]
}

export function line(text: string): Line {
  return { text, parts: [] }
}

export function compound(...parts: Part[]): Line {
  return { text: '', parts }
}

export function print(lines: readonly Line[], indent = ''): string {
  let out = ''
  for (const l of lines) {
    for (const t of l.text === '' ? [] : l.text.split('\n')) out += `${indent}${t}\n`
    for (const p of l.parts) {
      for (const t of p.head.split('\n')) out += `${indent}${t}\n`
      out += p.body.length === 0 ? `${indent}    pass\n` : print(p.body, `${indent}    `)
    }
  }
  return out
}

/** A smaller tree that `stillFails`: lines are taken away, in halves first, and compound statements replaced by their suites. */
export function shrink(lines: readonly Line[], stillFails: (source: string) => boolean, budget = 1500): readonly Line[] {
  let left = budget
  const fails = (candidate: readonly Line[]): boolean => left-- > 0 && stillFails(print(candidate))
  let best = lines
  for (;;) {
    const next = reduce(best, fails)
    if (next === best || left <= 0) return next
    best = next
  }
}

function reduce(lines: readonly Line[], fails: (candidate: readonly Line[]) => boolean): readonly Line[] {
  let best = lines
  for (let size = best.length; size >= 1; size >>= 1) {
    for (let at = 0; at < best.length; ) {
      const candidate = [...best.slice(0, at), ...best.slice(at + size)]
      if (fails(candidate)) best = candidate
      else at += size
    }
  }
  for (let i = 0; i < best.length; i++) {
    const around = (replacement: readonly Line[]): readonly Line[] => [...best.slice(0, i), ...replacement, ...best.slice(i + 1)]
    const { parts } = best[i] as Line
    const inner = parts.map((p) => around(p.body)).find(fails)
    if (inner !== undefined) {
      best = inner
      i--
      continue
    }
    let kept: readonly Part[] = parts
    for (let k = parts.length - 1; k >= 0 && kept.length > 1; k--) {
      const fewer = kept.filter((p) => p !== parts[k])
      if (fails(around([compound(...fewer)]))) kept = fewer
    }
    const change = kept !== parts
    let now = kept
    kept.forEach((p, k) => {
      const put = (body: readonly Line[]): readonly Part[] => [...now.slice(0, k), { head: p.head, body }, ...now.slice(k + 1)]
      const body = reduce(p.body, (b) => fails(around([compound(...put(b))])))
      if (body !== p.body) now = put(body)
    })
    if (change || now !== kept) best = around([compound(...now)])
  }
  return best
}
