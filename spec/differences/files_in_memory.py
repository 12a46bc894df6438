# category: Not there
# what: Files are those that the host has given (option `files`), in memory; the working folder is `/`, and there are no links, owners or permissions.
# cause: A script can do what its host hands it, and nothing else.
# instead: Give the files that a script needs, and read those it has written from `result.files`.

import os

print(os.path.abspath('data.txt'))
print(os.path.exists('/etc'), hasattr(os, 'symlink'), hasattr(os, 'system'))
print(len(os.environ), os.getpid())
