# what import says when there is no such module
def t(text):
    try:
        exec(text, {'__name__': 'here'})
    except Exception as e:
        print(text, '->', type(e).__name__, e, getattr(e, 'name', None))
t('import no_such')
t('import no_such.sub')
t('import _pk.no_such')
t('import _pk.first.deeper')
t('import _pk.no_such.deeper')
t('from _pk.first.deeper import x')
t('from no_such import x')
t('import math.sub')
t('from . import x')
t('from .mod import x')
t('from .. import x')
t('import _bad.beyond')
t('import _bad.raises')
t('import _bad.inner_missing')
t('import _bad')
import sys
print([n for n in sys.modules if n.startswith('_bad')])
