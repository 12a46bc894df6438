/** The option `files`: checked and copied once, so that the host can go on using what it gave. */
import { bytesPart } from '../runtime/bytes/methods-part.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import { checkTable } from './options.ts'

/** Files by path: also what the `files` of a result are. */
export type Files = Readonly<Record<string, string | Uint8Array>> | ReadonlyMap<string, string | Uint8Array>

/** @internal Absolute paths and bytes. Throws TypeError for what is no file. */
export function readFiles(given: Files): ReadonlyMap<string, Uint8Array> {
  const entries = given instanceof Map ? [...given] : Object.entries(checkTable(given as Record<string, string | Uint8Array>, 'files'))
  const files = new Map<string, Uint8Array>()
  for (const [name, data] of entries) {
    if (typeof name !== 'string') throw new TypeError('the path of a file must be a string')
    const path = absolute(name)
    if (typeof data !== 'string' && !(data instanceof Uint8Array)) throw new TypeError(`file '${name}' must be a string or a Uint8Array`)
    if (files.has(path)) throw new TypeError(`file '${path}' is given twice`)
    files.set(path, typeof data === 'string' ? bytesPart().encodeText(strFromHost(data.replace(/\p{Surrogate}/gu, '\ufffd')), 'utf-8', 'strict').bytes.slice() : data.slice())
  }
  for (const path of files.keys()) {
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) {
      if (files.has(path.slice(0, at))) throw new TypeError(`file '${path}' lies in another file`)
    }
  }
  return files
}

function absolute(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.includes('..') || name.endsWith('/') || name.includes('\0')) throw new TypeError(`not the path of a file: '${name}'`)
  return `/${parts.join('/')}`
}
