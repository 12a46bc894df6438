# category: Not there
# what: These builtins do not exist (yet).
# cause: Files, the console and the compiler are the host's. The classes are for a later version.
# instead: Let the host pass data and functions in.

import builtins

names = ['aiter', 'anext', 'breakpoint', 'bytearray', 'compile', 'copyright', 'credits', 'eval', 'exec', 'help', 'license', 'memoryview', 'open']
print([name for name in names if not hasattr(builtins, name)])
