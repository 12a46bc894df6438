/** Frame classes of typed versions. */
import { frameClass } from '../generated/frames.ts'
import type { FrameClass } from '../run/frame.ts'
import type { Region } from './region.ts'

/** A frame class whose slots start with `initial`. */
export function makeFrameClass(initial: readonly unknown[], typed: Region): FrameClass {
  const made = frameClass(initial)
  made.prototype.typed = typed
  made.prototype.x = null
  return made
}
