/** What was probably meant: for the first traceback that could say it. */
import { seamIfThere } from '../parts/seam.ts'
import { suggestionFor } from './suggestions.ts'

export const suggesting = seamIfThere('suggestions', () => ({ suggestionFor }))
