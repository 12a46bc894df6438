# Errors: exits with usage, wrong definitions, subparsers, parents, files of arguments.
import argparse
import contextlib
import io
import os
import sys

os.environ['COLUMNS'] = '80'
sys.stderr = sys.stdout

def attempt(what):
    try:
        print(what())
    except SystemExit as e:
        print('exit', e.code)
    except Exception as e:
        print(type(e).__name__, e)

p = argparse.ArgumentParser('prog')
p.add_argument('n', type=int)
p.add_argument('--level', choices=['low', 'high'], default='low')
p.add_argument('--version', action='version', version='%(prog)s 2')
for args in ([], ['x'], ['1', '--level', 'mid'], ['1', '--nope'], ['1', '2'], ['--version'], ['1', '--level'], ['--help'], ['1', '--lev', 'high']):
    attempt(lambda: p.parse_args(args))
attempt(lambda: p.error('own error'))
attempt(lambda: p.exit(4, 'bye\n'))

def even(text):
    n = int(text)
    if n % 2:
        raise argparse.ArgumentTypeError(f'{n} is odd')
    return n

q = argparse.ArgumentParser('q', exit_on_error=False)
q.add_argument('--even', type=even)
q.add_argument('--hex', type=lambda s: int(s, 16))
attempt(lambda: q.parse_args(['--even', '3']))
attempt(lambda: q.parse_args(['--even', 'x']))
attempt(lambda: q.parse_args(['--hex', 'xyz']))
for definition in (lambda: q.add_argument('--even'), lambda: q.add_argument('x', required=True), lambda: q.add_argument('--y', action='nope'), lambda: q.add_argument('--z', nargs=0),
                   lambda: q.add_argument('a', dest='b'), lambda: q.add_argument('--t', type='nope'), lambda: q.add_argument('-', '--'), lambda: q.add_argument('--c', const=3),
                   lambda: q.add_argument('pos', action='store_true'), lambda: q.add_argument('--m', nargs=2, metavar=('A', 'B', 'C')), lambda: q.add_argument('--h', help='%(nope)s'),
                   lambda: argparse.ArgumentParser(conflict_handler='x'), lambda: q.add_argument('--f', type=argparse.FileType), lambda: q.add_argument('-a', 'b')):
    attempt(definition)
r = argparse.ArgumentParser('r', conflict_handler='resolve')
r.add_argument('-f', '--foo', help='old')
r.add_argument('--foo', help='new')
r.print_help()
s = argparse.ArgumentParser('s')
s.add_argument('--top')
subs = s.add_subparsers(dest='cmd')
one = subs.add_parser('one', aliases=['o'])
one.add_argument('x', type=int)
one.set_defaults(func=len)
attempt(lambda: s.parse_args(['--top', 't', 'one', '5']))
attempt(lambda: s.parse_args(['o', '5']))
attempt(lambda: s.parse_args(['two']))
attempt(lambda: s.parse_args(['one', 'x']))
attempt(lambda: s.parse_args([]))
attempt(lambda: s.parse_args(['one', '5', '--zz']))
attempt(lambda: subs.add_parser('one'))
attempt(lambda: s.add_subparsers())
base = argparse.ArgumentParser(add_help=False)
base.add_argument('--common', default='c')
base.add_argument_group('grouped').add_argument('--in-group')
child = argparse.ArgumentParser('child', parents=[base])
child.add_argument('own')
attempt(lambda: child.parse_args(['o', '--common', 'd']))
child.print_help()
with open('_args.txt', 'w') as f:
    f.write('--foo\n1\nbar\n')
f = argparse.ArgumentParser('f', fromfile_prefix_chars='@')
f.add_argument('--foo')
f.add_argument('rest', nargs='*')
attempt(lambda: f.parse_args(['@_args.txt', 'x']))
attempt(lambda: f.parse_args(['@nothing.txt']))
t = argparse.ArgumentParser('t')
t.add_argument('file', type=argparse.FileType())
attempt(lambda: t.parse_args(['_args.txt']).file.read())
attempt(lambda: t.parse_args(['nothing.txt']))
attempt(lambda: t.parse_args(['-']).file is sys.stdin)
os.remove('_args.txt')
d = argparse.ArgumentParser('d')
d.add_argument('--old', deprecated=True)
d.add_argument('--olds', action='store_true')
attempt(lambda: d.parse_args(['--old', '1']))
attempt(lambda: d.parse_args(['--ol', '1']))
