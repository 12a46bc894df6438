/** How uncaught exceptions and mistakes in sources look when they are printed. */
import { seamIfThere } from '../parts/seam.ts'
import { renderSourceError, renderSteps } from './render.ts'

export const rendering = seamIfThere('rendering', () => ({ renderSourceError, renderSteps }))
