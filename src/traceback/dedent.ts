/** Moving blocks of source lines to the left, as `textwrap.dedent` does: what all lines that hold something begin with goes. */

/** Lines of spaces and tabs only become empty and do not count. */
export function dedent(lines: readonly string[]): string[] {
  let margin: string | null = null
  for (const line of lines) {
    const indent = (/^[ \t]*/.exec(line) as RegExpExecArray)[0]
    if (indent.length === line.length) continue
    margin = margin === null ? indent : commonStart(margin, indent)
  }
  const cut = margin === null ? 0 : margin.length
  return lines.map((line) => (/^[ \t]*$/.test(line) ? '' : line.slice(cut)))
}

function commonStart(a: string, b: string): string {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return a.slice(0, n)
}
