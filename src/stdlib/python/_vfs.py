import time
from _files import given as _given
from _fspath import fspath

# The files that the host has given, in memory. Paths are those of POSIX.

_ENOENT = 2, 'No such file or directory'
_EEXIST = 17, 'File exists'
_ENOTDIR = 20, 'Not a directory'
_EISDIR = 21, 'Is a directory'
_EINVAL = 22, 'Invalid argument'
_ENOTEMPTY = 39, 'Directory not empty'
_EBADF = 9, 'Bad file descriptor'


class Node:
    __slots__ = ('is_dir', 'data', 'children', 'mtime', 'atime', 'ctime', 'ino', 'mode')

    def __init__(self, is_dir, data=b''):
        global _inodes
        _inodes += 1
        self.is_dir = is_dir
        self.data = None if is_dir else bytearray(data)
        self.children = {} if is_dir else None
        self.mtime = self.atime = self.ctime = time.time_ns()
        self.ino = _inodes
        self.mode = 0o40755 if is_dir else 0o100644


_inodes = 0
_root = None
_cwd = '/'
fds = {}


def _load():
    global _root
    files = _given()
    if files is None:
        return
    _root = Node(True)
    for path, data in files:
        *folders, name = _parts(path)
        node = _root
        for folder in folders:
            node = node.children.setdefault(folder, Node(True)) if folder not in node.children else node.children[folder]
            if not node.is_dir:
                raise RuntimeError(f'{path!r} lies in a file')
        node.children[name] = Node(False, data)


def _parts(path):
    out = []
    for part in path.split('/'):
        if part == '..':
            out = out[:-1]
        elif part and part != '.':
            out.append(part)
    return out


_load()


def text(path):
    path = fspath(path)
    if isinstance(path, bytes):
        path = path.decode('utf-8', 'surrogateescape')
    if '\0' in path:
        raise ValueError('embedded null byte')
    return path


def absolute(path):
    path = text(path)
    return path if path.startswith('/') else f'{_cwd.rstrip("/")}/{path}'


def plain(path):
    # What errors show.
    return path if isinstance(path, int) else fspath(path)


def need(what):
    if _root is None:
        raise OSError(f'{what} is not available: the host gives scripts no files')


def _walk(path):
    path = plain(path)
    node = _root
    if node is None or not text(path):
        return None
    trail = []
    full = absolute(path)
    for part in full.split('/'):
        if not part:
            continue
        if not node.is_dir:
            raise NotADirectoryError(*_ENOTDIR, path)
        if part == '.':
            continue
        if part == '..':
            node = trail.pop() if trail else _root
            continue
        trail.append(node)
        node = node.children.get(part)
        if node is None:
            return None
    if full.endswith('/') and not node.is_dir:
        raise NotADirectoryError(*_ENOTDIR, path)
    return node


def find(path):
    if isinstance(path, int):
        return fds[path].node if path in fds else None
    return _walk(path)


def get(path, what='this'):
    # Where the host gives no files at all there is none of that name either: the error that programs expect.
    path = plain(path)
    if isinstance(path, int):
        if path not in fds:
            raise OSError(*_EBADF)
        return fds[path].node
    node = _walk(path)
    if node is None:
        raise _missing(path)
    return node


def _missing(path):
    error = FileNotFoundError(*_ENOENT, path)
    if _root is None:
        error.add_note('the host gives scripts no files')
    return error


def _parent(path, what):
    # The folder that `path` lies in, and its name there.
    path = plain(path)
    need(what)
    full = absolute(path).rstrip('/')
    if not text(path):
        raise FileNotFoundError(*_ENOENT, path)
    head, _, name = full.rpartition('/')
    node = _walk(head or '/')
    if node is None:
        raise FileNotFoundError(*_ENOENT, path)
    if not node.is_dir:
        raise NotADirectoryError(*_ENOTDIR, path)
    return node, name


def open_node(path, mode):
    # The node of a file to be opened: 'r', 'w', 'a' or 'x'.
    path = plain(path)
    if isinstance(path, int):
        return get(path)
    node = _walk(path)
    if node is None:
        if mode == 'r':
            raise _missing(path)
        need('open()')
        folder, name = _parent(path, 'open()')
        if text(path).endswith('/') or name in ('', '.', '..'):
            raise IsADirectoryError(*_EISDIR, path)
        node = folder.children[name] = Node(False)
        folder.mtime = time.time_ns()
    elif mode == 'x':
        raise FileExistsError(*_EEXIST, path)
    elif node.is_dir:
        raise IsADirectoryError(*_EISDIR, path)
    if mode == 'w':
        node.data.clear()
        touch(node)
    return node


def touch(node):
    node.mtime = node.ctime = time.time_ns()


def new_fd(file):
    fd = 3
    while fd in fds:
        fd += 1
    fds[fd] = file
    return fd


def mkdir(path, mode=0o777):
    path = plain(path)
    need('mkdir()')
    if _walk(path) is not None:
        raise FileExistsError(*_EEXIST, path)
    folder, name = _parent(path, 'mkdir()')
    made = folder.children[name] = Node(True)
    made.mode = 0o40000 | mode & 0o755
    touch(folder)


def remove(path):
    path = plain(path)
    node = get(path, 'remove()')
    if node.is_dir:
        raise IsADirectoryError(*_EISDIR, path)
    folder, name = _parent(path, 'remove()')
    del folder.children[name]
    touch(folder)


def rmdir(path):
    path = plain(path)
    node = get(path, 'rmdir()')
    if not node.is_dir:
        raise NotADirectoryError(*_ENOTDIR, path)
    if node.children:
        raise OSError(*_ENOTEMPTY, path)
    folder, name = _parent(path, 'rmdir()')
    if folder.children.get(name) is not node:
        raise OSError(*_EINVAL, path)
    del folder.children[name]
    touch(folder)


def rename(src, dst):
    need('rename()')
    src, dst = plain(src), plain(dst)
    node = _walk(src)
    if node is None:
        raise FileNotFoundError(*_ENOENT, src, None, dst)
    target = _walk(dst)
    try:
        from_folder, from_name = _parent(src, 'rename()')
        to_folder, to_name = _parent(dst, 'rename()')
    except FileNotFoundError:
        raise FileNotFoundError(*_ENOENT, src, None, dst) from None
    if target is node:
        return
    if target is not None:
        if target.is_dir and not node.is_dir:
            raise IsADirectoryError(*_EISDIR, src, None, dst)
        if node.is_dir and not target.is_dir:
            raise NotADirectoryError(*_ENOTDIR, src, None, dst)
        if target.is_dir and target.children:
            raise OSError(*_ENOTEMPTY, src, None, dst)
    if node.is_dir and _within(to_folder, node):
        raise OSError(*_EINVAL, src, None, dst)
    del from_folder.children[from_name]
    to_folder.children[to_name] = node
    touch(from_folder)
    touch(to_folder)


def _within(folder, node):
    queue = [node]
    while queue:
        at = queue.pop()
        if at is folder:
            return True
        queue += [child for child in at.children.values() if child.is_dir]
    return False


def names(path):
    path = plain(path)
    node = get(path, 'listdir()')
    if not node.is_dir:
        raise NotADirectoryError(*_ENOTDIR, path)
    return list(node.children)


def chdir(path):
    global _cwd
    path = plain(path)
    node = get(path, 'chdir()')
    if not node.is_dir:
        raise NotADirectoryError(*_ENOTDIR, path)
    _cwd = '/' + '/'.join(_parts(absolute(path)))


def getcwd():
    return _cwd


def stat(path):
    return status(get(path, 'stat()'))


def status(node):
    import os
    size = 4096 if node.is_dir else len(node.data)
    links = 2 + sum(child.is_dir for child in node.children.values()) if node.is_dir else 1
    return os.stat_result((node.mode, node.ino, 1, links, 0, 0, size, node.atime // 10 ** 9, node.mtime // 10 ** 9, node.ctime // 10 ** 9,
                           node.atime / 1e9, node.mtime / 1e9, node.ctime / 1e9, node.atime, node.mtime, node.ctime, 4096, -(-size // 512), 0))


def contents():
    # For the host: every file with its bytes.
    out = []
    queue = [('', _root)] if _root is not None else []
    while queue:
        path, node = queue.pop()
        if node.is_dir:
            queue += [(f'{path}/{name}', child) for name, child in node.children.items()]
        else:
            out.append((path, bytes(node.data)))
    return out
