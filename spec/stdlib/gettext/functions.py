# Texts without catalogues.
import gettext
from gettext import gettext as _, ngettext

print(_('text'), ngettext('one', 'many', 1), ngettext('one', 'many', 2), gettext.pgettext('c', 'm'), gettext.npgettext('c', 'one', 'many', 3), gettext.dgettext('d', 'x'))
print(gettext.textdomain(), gettext.textdomain('mine'), gettext.textdomain(), gettext.find('nope'), gettext.translation('nope', fallback=True).gettext('t'))
try:
    gettext.translation('nope')
except OSError as e:
    print(type(e).__name__, e)
t = gettext.NullTranslations()
print(t.gettext('a'), t.ngettext('a', 'b', 2), t.info(), t.charset())
