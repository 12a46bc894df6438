/** `%` on texts, `str.format`, `str.translate`. */
import { seam } from '../../parts/seam.ts'
import { makeTable, translate, translateMaybe } from '../str/translate.ts'
import { percentFormat, percentMaybe } from './percent.ts'
import { strFormat, strFormatMap } from './str-format.ts'

export const formatting = seam('formatting', 'formats of texts are', () => ({
  makeTable, percentFormat, percentMaybe, strFormat, strFormatMap, translate, translateMaybe,
}))
