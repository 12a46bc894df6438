import getopt

for args, short, long in (
    ('-a -b -cfoo -d bar a1 a2', 'abc:d:', []), ('--condition=foo --testing --output-file abc.def -x a1 a2', 'x', ['condition=', 'output-file=', 'testing']),
    ('-s --long arg', 's', ['long=']), ('--lo 5 x', '', ['long=']), ('-z', 'a', []), ('-a', 'a:', []), ('--foo', '', ['foobar', 'foobaz']), ('--foo=1', '', ['foo']),
    ('--foo', '', ['foo=']), ('-', 'a', []), ('a -b', 'b', []), ('-a -- -b', 'ab', []), ('--nope', '', ['yes']), ('-abx', 'abx', []), ('--alpha --beta=5', '', ['alpha', 'beta=']),
):
    for f in getopt.getopt, getopt.gnu_getopt:
        try:
            print(f.__name__, f(args.split(), short, long))
        except getopt.GetoptError as e:
            print(f.__name__, repr(e), e, e.opt, e.msg)
print(getopt.gnu_getopt(['a', '-x', 'b', '-y'], '+xy'), getopt.gnu_getopt(['-x', 'b'], 'x', 'long'), getopt.error is getopt.GetoptError)
