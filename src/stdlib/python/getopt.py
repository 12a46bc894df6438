# Reference: https://docs.python.org/3.13/library/getopt.html
import os

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """Takes options from the front of `args`: those found, as pairs, and the arguments that are left."""
    found = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        args = _option(found, args, shortopts, longopts)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """As `getopt`, with options and other arguments mixed."""
    found, others = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    in_order = shortopts.startswith('-')
    if in_order:
        shortopts = shortopts[1:]
    stop_early = not in_order and (shortopts.startswith('+') or bool(os.environ.get('POSIXLY_CORRECT')))
    if shortopts.startswith('+'):
        shortopts = shortopts[1:]
    while args:
        first = args[0]
        if first == '--':
            others += args[1:]
            break
        if first.startswith('-') and first != '-':
            args = _option(found, args, shortopts, longopts)
        elif stop_early:
            others += args
            break
        else:
            others.append(first)
            args = args[1:]
    return found, others


def _option(found, args, shortopts, longopts):
    first, rest = args[0], args[1:]
    return _long(found, first[2:], longopts, rest) if first.startswith('--') else _short(found, first[1:], shortopts, rest)


def _long(found, text, longopts, args):
    name, equals, value = text.partition('=')
    takes, name = _full_name(name, longopts)
    if takes and not equals:
        if not args:
            raise GetoptError(f'option --{name} requires argument', name)
        value, args = args[0], args[1:]
    elif equals and not takes:
        raise GetoptError(f'option --{name} must not have an argument', name)
    found.append(('--' + name, value))
    return args


def _full_name(name, longopts):
    possible = [o for o in longopts if o.startswith(name)]
    if not possible:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in possible:
        return False, name
    if name + '=' in possible:
        return True, name
    if len(possible) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    only = possible[0]
    return (True, only[:-1]) if only.endswith('=') else (False, only)


def _short(found, text, shortopts, args):
    while text:
        letter, text = text[0], text[1:]
        value = ''
        if _takes_argument(letter, shortopts):
            if not text:
                if not args:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                text, args = args[0], args[1:]
            value, text = text, ''
        found.append(('-' + letter, value))
    return args


def _takes_argument(letter, shortopts):
    for at, c in enumerate(shortopts):
        if c == letter != ':':
            return shortopts.startswith(':', at + 1)
    raise GetoptError(f'option -{letter} not recognized', letter)
