# shutil: copies, trees, moves and removals, with their errors.
import io
import os
import shutil

d = os.path.abspath('_shutil_files')
os.mkdir(d)

def made(name, text='x'):
    path = os.path.join(d, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as f:
        f.write(text)
    return path

def tree(path):
    return sorted(os.path.relpath(os.path.join(folder, name), path) for folder, _, names in os.walk(path) for name in names)

def attempt(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except OSError as e:
        print(type(e).__name__, str(e).replace(d, 'D'))

a = made('a.txt', 'hello')
made('sub/b.txt', 'b')
made('sub/deep/c.py', 'c')
made('sub/skip.pyc')
sub = os.path.join(d, 'sub')
print(os.path.relpath(shutil.copy(a, sub), d), open(os.path.join(sub, 'a.txt')).read())
attempt(shutil.copy, a, a)
attempt(shutil.copyfile, os.path.join(d, 'nope'), 'x')
copied = shutil.copytree(sub, os.path.join(d, 'copy'), ignore=shutil.ignore_patterns('*.pyc'))
print(os.path.relpath(copied, d), tree(copied))
attempt(shutil.copytree, sub, copied)
shutil.copytree(sub, copied, dirs_exist_ok=True)
print(tree(copied))
print(os.path.relpath(shutil.move(a, os.path.join(d, 'moved.txt')), d), os.path.exists(a))
print(os.path.relpath(shutil.move(os.path.join(d, 'moved.txt'), copied), d), tree(d))
made('moved.txt')
attempt(shutil.move, os.path.join(d, 'moved.txt'), copied)
attempt(shutil.move, copied, os.path.join(copied, 'x'))
shutil.rmtree(sub)
print(tree(d))
attempt(shutil.rmtree, sub)
shutil.rmtree(sub, ignore_errors=True)
shutil.rmtree(sub, onexc=lambda function, path, error: print(function.__name__, type(error).__name__))
source, target = io.StringIO('abc' * 10), io.StringIO()
shutil.copyfileobj(source, target, 4)
print(target.getvalue())
shutil.rmtree(d)
print(os.path.exists(d), issubclass(shutil.SameFileError, shutil.Error), shutil.Error.__mro__[1])
