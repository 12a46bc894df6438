# Values, actions, numbers of arguments, defaults, abbreviations.
import argparse

def parse(parser, *lines):
    for line in lines:
        try:
            print(line, '->', parser.parse_args(line.split()))
        except (argparse.ArgumentError, SystemExit) as e:
            print(line, '->', type(e).__name__, e)

p = argparse.ArgumentParser(prog='p', exit_on_error=False)
p.add_argument('pos')
p.add_argument('num', type=int, nargs='?', default='7')
p.add_argument('-v', '--verbose', action='count', default=0)
p.add_argument('-o', '--output', metavar='FILE')
p.add_argument('--flag', action='store_true')
p.add_argument('--no', action='store_false', dest='yes')
p.add_argument('--const', action='store_const', const=42)
p.add_argument('-a', action='append')
p.add_argument('--ac', action='append_const', const='x', dest='a2')
p.add_argument('--ext', action='extend', nargs='+', default=['d'])
p.add_argument('--choice', choices=['red', 'green'])
p.add_argument('--two', nargs=2, type=float)
p.add_argument('--opt', nargs='?', const='C', default='D')
p.add_argument('--many', nargs='*')
p.add_argument('--bool', action=argparse.BooleanOptionalAction)
parse(p, 'x', 'x 3', 'x 3 -vvv', 'x -o f', 'x -of', 'x --output=f', 'x --out f', 'x --flag --no --const', 'x -a 1 -a 2', 'x --ac --ac', 'x --ext a b --ext c',
      'x --choice red', 'x --choice blue', 'x --two 1 2', 'x --two 1', 'x --two a b', 'x --opt', 'x --opt y', 'x --many', 'x --many a b', 'x --bool', 'x --no-bool', '', 'x y',
      'x --nope', 'x -q', 'x --fl', 'x --o f', 'x 1 2', '-- -x', 'x -- 3', '-1', 'x -1', 'x --flag=3', 'x -v3', 'x --output', 'x -vo f', 'x -vof', 'x -v=1', 'x --const=', '--two 1 2 x')
print(p.parse_known_args(['x', '--unknown', '-z', '5', 'more']))

p = argparse.ArgumentParser(prog='n', exit_on_error=False)
p.add_argument('one')
p.add_argument('some', nargs='+')
p.add_argument('last', nargs=2)
p.add_argument('-x', type=int)
parse(p, 'a b c d', 'a b c d e f', 'a b', 'a b c d -x 3', '-x 3 a b c d', 'a -x 3 b c d', 'a b c d -x y', '')

p = argparse.ArgumentParser(prog='r', exit_on_error=False)
p.add_argument('--first')
p.add_argument('cmd')
p.add_argument('rest', nargs=argparse.REMAINDER)
parse(p, 'run -a --b c', '--first 1 run', 'run', 'run -- x')

p = argparse.ArgumentParser(prog='g', exit_on_error=False)
g = p.add_mutually_exclusive_group(required=True)
g.add_argument('--a', action='store_true')
g.add_argument('--b')
parse(p, '--a', '--b 1', '--a --b 1', '')

p = argparse.ArgumentParser(prog='neg', exit_on_error=False)
p.add_argument('-1', dest='one', action='store_true')
p.add_argument('n', nargs='*', type=int)
parse(p, '-1', '-1 5', '-2')
p = argparse.ArgumentParser(prog='ix', exit_on_error=False)
p.add_argument('--foo')
p.add_argument('cmd')
p.add_argument('rest', nargs='*', type=int)
print(p.parse_intermixed_args('do 1 --foo bar 2 3'.split()), p.parse_known_intermixed_args('do 1 --x 2'.split()))
p = argparse.ArgumentParser(argument_default=argparse.SUPPRESS, prefix_chars='+-', prog='s', exit_on_error=False, allow_abbrev=False)
p.add_argument('++plus')
p.add_argument('--minus', dest='m')
p.set_defaults(z=26)
parse(p, '', '++plus 1', '--minus 2', '--min 2')
print(p.get_default('z'), p.get_default('nothing'))
ns = argparse.Namespace(a=1, b='x')
print(ns, ns == argparse.Namespace(a=1, b='x'), 'a' in ns, 'c' in ns, vars(p.parse_args([], ns)), argparse.Namespace(**{'odd name': 1}))
p = argparse.ArgumentParser(prog='o', exit_on_error=False)
p.add_argument('a')
p.add_argument('b', nargs='?')
p.add_argument('-f', action='store_true')
parse(p, 'x -f y', '-f x y', 'x y -f', 'x -f')
