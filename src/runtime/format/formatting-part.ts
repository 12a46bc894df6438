/** `%` on texts, `str.format`, `str.translate`. */
import { seam } from '../../parts/seam.ts'
import { makeTable, translate, translateMaybe } from '../str/translate.ts'
import { percentFormat } from './percent.ts'
import { percentMaybe } from './percent-plan.ts'
import { strFormat, strFormatLeaf, strFormatMap } from './str-format.ts'

export const formatting = seam('formatting', 'formats of texts are', () => ({
  makeTable, percentFormat, percentMaybe, strFormat, strFormatLeaf, strFormatMap, translate, translateMaybe,
}))
