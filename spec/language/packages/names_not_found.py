# what from ... import says when the module has no such name
def t(text):
    try:
        exec(text, {'__name__': '__main__', '__package__': None})
    except ImportError as e:
        print(type(e).__name__, e, e.name, e.name_from, (e.path or '').rsplit('/', 1)[-1])
t('from _pk import no_such')
t('from _pk.first import no_such')
t('from sys import no_such')
t('import _bad.wants')
t('from _ns.inner import no_such')
t('import _circ.left')
