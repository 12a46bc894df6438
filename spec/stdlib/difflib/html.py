# HtmlDiff: pages and tables, with context, wrapping, headers, tabs and characters that HTML knows.
import difflib

a = ['one\n', 'two\n', 'three <b>&\n', '\tfour\n', 'five\n'] + [f'same {i}\n' for i in range(9)] + ['end\n', 'a long line that has to be wrapped somewhere near here\n']
b = ['one\n', 'tvo\n', '    four\n', 'five\n', 'new\n', 'newer\n'] + [f'same {i}\n' for i in range(9)] + ['End.\n', 'a long line that must be wrapped somewhere near there\n', '']
d = difflib.HtmlDiff(tabsize=4)
print(d.make_table(a, b))
print(d.make_table(a, b, 'from', 'to', context=True, numlines=2))
print(difflib.HtmlDiff(wrapcolumn=20).make_table(a, b, 'x', context=True))
print(d.make_file(['a'], ['é'], charset='ascii'))
print(d.make_table([], []), d.make_table(['x'], ['x'], context=True))
print(difflib.HtmlDiff().make_table('a b c d'.split(), 'x y'.split()), difflib.HtmlDiff().make_table('x y'.split(), 'a b c d'.split()))
