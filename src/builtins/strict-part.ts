/** What strict types check (option `strictTypes`). */
import { seam } from '../parts/seam.ts'
import { strictChecks } from './strict.ts'

export const strict = seam('strict', 'strict types are', () => ({ strictChecks }))
