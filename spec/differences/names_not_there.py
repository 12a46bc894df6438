# category: Not there
# what: These builtins do not exist (yet).
# cause: They are for the console.
# instead: Let the host pass data and functions in.

import builtins

names = ['aiter', 'anext', 'breakpoint', 'compile', 'copyright', 'credits', 'eval', 'exec', 'help', 'license']
print([name for name in names if not hasattr(builtins, name)])
