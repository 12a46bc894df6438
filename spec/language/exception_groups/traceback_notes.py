# Notes of groups and members.
a = ValueError('a')
a.add_note('note of a\nin two lines')
g = ExceptionGroup('g', [a, TypeError('b')])
g.add_note('note of g')
n = ExceptionGroup('n', [g])
n.__notes__ = ['one', 2]
raise n
