__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm', 'str', 'atof', 'atoi',
           'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding']

# There is one locale, C.

LC_CTYPE = 0
LC_NUMERIC = 1
LC_TIME = 2
LC_COLLATE = 3
LC_MONETARY = 4
LC_MESSAGES = 5
LC_ALL = 6
CHAR_MAX = 127
_str = str


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if not isinstance(category, int) or not 0 <= category <= 6:
        raise Error('invalid locale category')
    if locale and not isinstance(locale, _str):
        locale = '.'.join(part for part in locale if part)
    if locale in (None, '', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'):
        return 'C' if not locale or '.' not in locale else locale
    raise Error('unsupported locale setting')


def getlocale(category=LC_CTYPE):
    return None, None


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    return None, None


def getencoding():
    return 'utf-8'


def getpreferredencoding(do_setlocale=True):
    return 'utf-8'


def normalize(localename):
    return localename


def localeconv():
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '',
            'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127,
            'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def strcoll(a, b, /):
    return (a > b) - (a < b)


def strxfrm(s, /):
    return s


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return '%.12g' % val


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def atof(string, func=float):
    return func(delocalize(string))


def atoi(string):
    return int(delocalize(string))


def textdomain(domain=None):
    import gettext as g
    return g.textdomain(domain)


def gettext(msg):
    return msg
