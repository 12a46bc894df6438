/** What modules of the library can be made to build, or to do, with a single call. */
import { type Attack, attacks } from './attack.ts'

export const library: readonly Attack[] = attacks(['limit', 'OverflowError', 'ValueError', 'MemoryError'], {
  'getrandbits of more than a number can say': 'import random\nrandom.getrandbits(1 << 2000)',
  'getrandbits of a gigabyte': 'import random\nrandom.getrandbits(8 * 10**9)',
  'randbytes': 'import random\nrandom.randbytes(10**9)',
  'randbytes of more than a number can say': 'import random\nrandom.randbytes(1 << 2000)',
  'seeds of many digits': 'import random\nwhile True: random.seed((1 << 1000000) - 1)',
  'tee of more than a number can say': 'import itertools\nitertools.tee([1], 1 << 2000)',
  'a list of a range of more than a number can say': 'list(range(1 << 2000))',
  'json of nothing but escapes': 'import json\njson.dumps("\\0" * 10**7)',
  'a template of many groups': 'import re\nre.sub("a", "\\\\g<0>" * 10**5, "a" * 10**5)',
  'groups of three digits of a huge decimal': 'import decimal\nwhile True: format(decimal.Decimal("1e999999"), ",f")',
  'zeros in groups of three': 'import decimal\nformat(decimal.Decimal(1), "0100000000,")',
  'a replacement of long texts': 'import re\nre.sub("a", "x" * 10**4, "a" * 10**4)',
})

/** Everything at once: the clock is looked at between modules. */
export const imports: readonly Attack[] = attacks(['limit'], {
  'importing forever': 'import sys\nn = 0\nwhile True:\n    n += 1\n    for name in ("collections", "enum", "typing", "inspect", "unittest", "statistics"):\n        __import__(name)\n    sys.modules.clear()',
})
