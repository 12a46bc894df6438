/** Writes the table of sizes into the README, from a fresh build: `npm run sizes`. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const COLUMNS = 4
const BEGIN = '<!-- sizes -->\n'
const END = '<!-- /sizes -->'

await import('./build.ts')
const size = (file: string): string => (gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length / 1000).toFixed(1)
const names = readdirSync(join(root, 'dist/parts')).filter((file) => file.endsWith('.js') && file !== 'core.js').map((file) => file.slice(0, -3)).sort()
const cells = [
  ['**index.js**, the core', size('index.js')], ['**full.js**, everything', size('full.js')],
  ...names.map((name) => [name.startsWith('shared-') ? `_${name.slice(7).replaceAll('-', ' + ')}_` : name, size(`parts/${name}.js`)]),
]
const lines = [`|${' part | kB |'.repeat(COLUMNS)}`, `|${' --- | ---: |'.repeat(COLUMNS)}`]
const rows = Math.ceil(cells.length / COLUMNS)
for (let i = 0; i < rows; i++) lines.push(`|${Array.from({ length: COLUMNS }, (_, c) => ` ${(cells[c * rows + i] ?? ['', '']).join(' | ')} |`).join('')}`)
const path = join(root, 'README.md')
const text = readFileSync(path, 'utf8')
const at = text.indexOf(BEGIN)
if (at < 0) throw new Error('README.md has no place for the sizes')
writeFileSync(path, `${text.slice(0, at + BEGIN.length)}${lines.join('\n')}\n${text.slice(text.indexOf(END))}`)
