# complex() of a str: brackets, blanks, signs, underscores, digits of other scripts, and what is refused.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for s in ('1', '1j', 'j', '-j', '+j', '1+j', '1-j', '1+2j', '-1.5e3-2.5e-3j', ' ( 1+2j ) ', '(j)', 'nan+infj', '-inf-nanj', 'infinityj', '1_0+1_0j',
          '\u0661+\u0662j', '.5+5.j', '1e5j', '\t1\n', '1E2J'):
    t(lambda: complex(s))
for s in ('', ' ', 'x', '1 + 2j', '1+ 2j', '1+2', 'j1', '1j+2', '(1', '1)', '((1))', '1__0', '_1j', '1_j', '1+-2j', '1\0', '\ud800', '1jj', 'e5', '()', '+'):
    t(lambda: complex(s))
