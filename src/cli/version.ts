/** The package's version: from its package.json, which lies above both `src/cli/` and `dist/`. */
import { readFileSync } from 'node:fs'

function find(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const found = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { name?: string; version?: string }
      if (found.name === 'tauraro' && found.version !== undefined) return found.version
    } catch {
      // Not at this level.
    }
  }
  return 'unknown'
}

export const version: string = find()
