# Constants, capwords and Template.
import string

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: string.ascii_letters); t(lambda: string.digits+string.hexdigits+string.octdigits); t(lambda: string.punctuation)
t(lambda: string.whitespace); t(lambda: len(string.printable)); t(lambda: string.capwords('hello  big world'))
t(lambda: string.capwords('a-b-c','-'))
T=string.Template; t(lambda: T('Hi $name, ${x}y $$5').substitute(name='Bob',x=3)); t(lambda: T('$a').substitute())
t(lambda: T('$a $b').safe_substitute(a=1)); t(lambda: T('bad $').substitute()); t(lambda: T('bad $ x').safe_substitute())
t(lambda: T('x\ny $1').substitute()); t(lambda: T('$a').substitute({'a':1},a=2)); t(lambda: T('$a ${b}').get_identifiers())
t(lambda: T('$').is_valid()); t(lambda: T('$a').template)
