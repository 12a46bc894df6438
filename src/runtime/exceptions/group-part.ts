/** Exception groups, and `except*`. */
import { seam } from '../../parts/seam.ts'
import { registerExceptionGroups } from './group.ts'
import { groupNatives } from './star.ts'

export const groups = seam('groups', 'exception groups are', () => ({ groupNatives, registerExceptionGroups }))
