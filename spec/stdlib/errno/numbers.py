# The numbers of errors, their names and texts, and the classes OSError makes of them.
import errno
import os

print(sorted(n for n in dir(errno) if n.isupper()))
print(sorted(errno.errorcode.items()))
print(errno.EWOULDBLOCK == errno.EAGAIN, errno.ENOTSUP == errno.EOPNOTSUPP, errno.EDEADLOCK == errno.EDEADLK)
for n in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EISDIR, errno.ENOTDIR, errno.EPIPE, errno.ETIMEDOUT, errno.EINTR, errno.EAGAIN, errno.ECHILD, errno.ESRCH, errno.EINVAL):
    e = OSError(n, os.strerror(n), 'name')
    print(type(e).__name__, e, repr(e), e.errno, e.strerror, e.filename, e.filename2)
print(OSError(errno.ENOENT, 'msg', 'a', None, 'b'), OSError('text'), OSError(2), repr(OSError(1, 'x')))
