# category: Not there
# what: These builtins do not exist (yet).
# cause: Files, the console and the compiler are the host's.
# instead: Let the host pass data and functions in.

import builtins

names = ['aiter', 'anext', 'breakpoint', 'compile', 'copyright', 'credits', 'eval', 'exec', 'help', 'license', 'open']
print([name for name in names if not hasattr(builtins, name)])
