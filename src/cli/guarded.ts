/** The exit status of a command, whatever becomes of it. */
import { UsageError } from './arguments.ts'
import { ClosedPipe, flush, write } from './output.ts'

const USAGE_ERROR = 2

export async function guarded(perform: () => number | Promise<number>): Promise<number> {
  try {
    const status = await perform()
    flush()
    return status
  } catch (e) {
    if (e instanceof ClosedPipe) return 0
    if (!(e instanceof UsageError || e instanceof TypeError)) throw e
    write(`tauraro: ${e.message}\nTry 'tauraro --help'.\n`, 'stderr')
    return USAGE_ERROR
  }
}
