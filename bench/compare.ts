/** Puts measurements beside each other: rows, ratios, geometric means, and the table that is printed. */

import { geomean } from './harness.ts'

/** One program's figures. A side that could not run it has a message instead of a number. */
export interface Row {
  readonly group: string
  readonly name: string
  readonly unit: string
  /** Nanoseconds per unit, or why there is no figure. */
  readonly ours: number | string
  /** One entry per interpreter of `--vs`, in its order. */
  readonly others: readonly (number | string)[]
}

/** How many times faster than the interpreter at `index` we are, or undefined when either side has no figure. */
export function ratio(row: Row, index: number): number | undefined {
  const other = row.others[index]
  return typeof row.ours === 'number' && typeof other === 'number' ? other / row.ours : undefined
}

export function ratios(rows: readonly Row[], index: number): number[] {
  return rows.map((row) => ratio(row, index)).filter((value) => value !== undefined)
}

/** Three significant digits, so that figures from 0.5 to 200000 stand in one column. */
export function figure(value: number | string | undefined): string {
  if (value === undefined) return '-'
  if (typeof value === 'string') return 'none'
  if (!Number.isFinite(value)) return '-'
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export function times(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '-' : `${figure(value)}x`
}

/** Lines of a table: the first column to the left, the others to the right. */
export function layOut(cells: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of cells) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)))
  return cells
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  ').trimEnd())
    .join('\n')
}

/** The table of one group, with the geometric mean in its last line and what failed below it. */
export function table(rows: readonly Row[], sides: readonly string[], baseline?: readonly Row[]): string {
  const before = (row: Row): number | string | undefined => baseline?.find((old) => old.group === row.group && old.name === row.name)?.ours
  const head = ['', 'Tauraro ns', ...sides.flatMap((side) => [`${side} ns`, 'ratio']), ...(baseline === undefined ? [] : ['before ns', 'change'])]
  const lines = rows.map((row) => {
    const old = before(row)
    const change = typeof old === 'number' && typeof row.ours === 'number' ? old / row.ours : undefined
    return [
      row.name,
      figure(row.ours),
      ...sides.flatMap((_, i) => [figure(row.others[i]), times(ratio(row, i))]),
      ...(baseline === undefined ? [] : [figure(old), times(change)]),
    ]
  })
  const means = sides.map((_, i) => geomean(ratios(rows, i)))
  const summary = [`geomean of ${rows.filter((row) => typeof row.ours === 'number').length}`, '', ...means.flatMap((mean) => ['', times(mean)])]
  const failures = rows.flatMap((row) =>
    [row.ours, ...row.others].flatMap((side, i) =>
      typeof side === 'string' ? [`${row.name}: ${i === 0 ? 'Tauraro' : sides[i - 1]}: ${side.split('\n').slice(-1)[0]}`] : [],
    ),
  )
  return [layOut([head, ...lines, summary]), ...failures].join('\n')
}

/** The seed's table: seconds for a million operations each, the ratio, and the total. */
export function seedTable(rows: readonly Row[], sides: readonly string[]): string {
  const titles = new Map([
    ['int_arith', 'Integer Arithmetic'],
    ['loops', 'Loops'],
    ['locals', 'Local Variables'],
  ])
  const seconds = (value: number | string | undefined): string => (typeof value === 'number' ? `${(value / 1e9).toFixed(4)}s` : 'none')
  return sides
    .map((side, i) => {
      const said = (row: Row): string => {
        const value = ratio(row, i)
        return value === undefined ? '-' : value >= 1 ? `${figure(value)}x faster` : `${figure(1 / value)}x slower`
      }
      const sum = (pick: (row: Row) => number | string | undefined): number | string =>
        rows.every((row) => typeof pick(row) === 'number') ? rows.reduce((total, row) => total + (pick(row) as number), 0) : 'none'
      const total: Row = { group: 'seed', name: 'TOTAL', unit: '', ours: sum((row) => row.ours), others: sides.map((_, k) => sum((row) => row.others[k])) }
      return layOut([
        ['Benchmark', side, 'Tauraro', 'Ratio'],
        ...[...rows, total].map((row) => [titles.get(row.name) ?? row.name, seconds(row.others[i]), seconds(row.ours), said(row)]),
      ])
    })
    .join('\n\n')
}
