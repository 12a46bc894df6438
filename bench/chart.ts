/** Draws ratios as horizontal bars in SVG, on a logarithmic axis so that 0.5x and 50x can be told from 1x alike. */

import { geomean } from './harness.ts'
import { ratio, ratios, times, type Row } from './compare.ts'

const rowHeight = 22
const left = 180
const width = 820
const right = 70

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** One bar per row that has a ratio to the interpreter at `index`, and one for the geometric mean. */
export function chart(rows: readonly Row[], index: number, title: string, side: string): string {
  const mixed = rows.some((row) => row.group !== rows[0]?.group)
  const bars = rows.flatMap((row) => {
    const value = ratio(row, index)
    return value === undefined ? [] : [{ name: mixed ? `${row.group}/${row.name}` : row.name, value }]
  })
  bars.push({ name: 'geometric mean', value: geomean(ratios(rows, index)) })
  const values = bars.map((bar) => bar.value).filter((value) => Number.isFinite(value) && value > 0)
  const low = Math.min(-1, Math.floor(Math.log2(Math.min(...values, 1))))
  const high = Math.max(1, Math.ceil(Math.log2(Math.max(...values, 1))))
  const x = (value: number): number => left + ((Math.log2(value) - low) / (high - low)) * (width - left - right)
  const height = bars.length * rowHeight + 80
  const lines: string[] = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="24" font-size="15" font-weight="600" fill="#1a1a1a">${escape(title)}</text>`,
    `<text x="16" y="42" fill="#555555">times as fast as ${escape(side)}; longer is better</text>`,
  ]
  const bottom = 58 + bars.length * rowHeight
  for (let power = low; power <= high; power++) {
    const at = x(2 ** power).toFixed(1)
    lines.push(
      `<line x1="${at}" y1="54" x2="${at}" y2="${bottom}" stroke="${power === 0 ? '#1a1a1a' : '#dddddd'}"/>`,
      `<text x="${at}" y="${bottom + 15}" text-anchor="middle" fill="#555555">${power < 0 ? `1/${2 ** -power}` : 2 ** power}x</text>`,
    )
  }
  bars.forEach((bar, i) => {
    const y = 58 + i * rowHeight
    const from = Math.min(x(1), x(bar.value))
    const length = Math.max(1, Math.abs(x(bar.value) - x(1)))
    const colour = i === bars.length - 1 ? '#20497a' : bar.value >= 1 ? '#3776ab' : '#c2703d'
    lines.push(
      `<text x="${left - 10}" y="${y + 14}" text-anchor="end" fill="#1a1a1a">${escape(bar.name)}</text>`,
      `<rect x="${from.toFixed(1)}" y="${y + 3}" width="${length.toFixed(1)}" height="${rowHeight - 6}" fill="${colour}"/>`,
      `<text x="${(Math.max(x(1), x(bar.value)) + 6).toFixed(1)}" y="${y + 14}" fill="#1a1a1a">${times(bar.value)}</text>`,
    )
  })
  lines.push('</svg>', '')
  return lines.join('\n')
}
