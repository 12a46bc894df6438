# category: Not there
# what: `sys.platform` and `sys.implementation.name` are `tauraro`; `bool(sys.executable)` is empty and `sys.path` an empty list.
# cause: The machine is no business of the script.
# instead: None needed.

import sys

print(sys.platform, sys.implementation.name, bool(sys.executable), sys.version_info[:2])
