/** Annotations as texts (`from __future__ import annotations`). */
import { seam } from '../parts/seam.ts'
import { unparse } from './unparse.ts'

export const unparsing = seam('annotations', 'annotations as texts are', () => ({ unparse }))
