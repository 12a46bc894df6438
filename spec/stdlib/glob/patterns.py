# Patterns over files, and as regular expressions.
import glob
import os

top = '_glob'
os.makedirs(top + '/a/b/c')
os.makedirs(top + '/.hidden')
for name in ('x.txt', 'y.py', '.dot', 'a/z.txt', 'a/b/w.txt', 'a/b/c/v.py', '.hidden/h.txt', '[odd].txt'):
    open(f'{top}/{name}', 'w').close()
for pattern in ('*', '*.txt', '*/*.txt', '**', '**/*.txt', 'a/*/', 'x.txt', 'nope', '.*', '?.py', '[xy].*', 'a/b/*.txt', '**/b', '**/', 'a/**', '[[]odd]*', '*/', 'x.txt/'):
    print(pattern, sorted(glob.glob(f'{top}/{pattern}')), sorted(glob.glob(f'{top}/{pattern}', recursive=True)))
    print('  ', sorted(glob.glob(pattern, root_dir=top)), sorted(glob.iglob(pattern, root_dir=top, recursive=True, include_hidden=True)))
print(sorted(glob.glob(b'*.txt', root_dir=os.fsencode(top))), glob.glob(''), glob.escape('a*b?[c]'), glob.escape(b'a*'), glob.has_magic('a*'), glob.has_magic('a'))
for pattern in ('*', '*.py', '**', 'a/**/b', 'a/*/b?', '**/*.py', '[a-c]x', '', '.x', '?', 'a**'):
    print(pattern, glob.translate(pattern), glob.translate(pattern, recursive=True), glob.translate(pattern, recursive=True, include_hidden=True, seps='/\\'))
for d, ds, fs in os.walk(top, topdown=False):
    for name in fs:
        os.remove(os.path.join(d, name))
    os.rmdir(d)
