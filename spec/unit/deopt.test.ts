// Programs of the spec in every mode: see every-mode.ts.
import { everyMode } from '../every-mode.ts'

everyMode((folder) => folder !== 'language' && folder !== 'stdlib')
