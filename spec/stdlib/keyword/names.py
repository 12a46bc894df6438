# Keywords.
import keyword

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: keyword.iskeyword('for')); t(lambda: keyword.iskeyword('x')); t(lambda: len(keyword.kwlist)); t(lambda: keyword.softkwlist)
t(lambda: keyword.issoftkeyword('match'))
