# Memory is the host's: there are no generations, and nothing to collect by hand.
DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38

garbage = []
callbacks = []
_enabled = True
_debug = 0
_threshold = (2000, 10, 0)


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def collect(generation=2):
    if not isinstance(generation, int):
        raise TypeError(f"'{type(generation).__name__}' object cannot be interpreted as an integer")
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    for phase in ('start', 'stop'):
        for callback in list(callbacks):
            callback(phase, {'generation': generation, 'collected': 0, 'uncollectable': 0})
    return 0


def set_debug(flags, /):
    global _debug
    _debug = flags


def get_debug():
    return _debug


def get_count():
    return 0, 0, 0


def set_threshold(threshold0, threshold1=None, threshold2=None, /):
    global _threshold
    _threshold = threshold0, _threshold[1] if threshold1 is None else threshold1, 0


def get_threshold():
    return _threshold


def get_objects(generation=None):
    return []


def get_stats():
    return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]


def get_referrers(*objs):
    return []


def get_referents(*objs):
    found = []
    for o in objs:
        if isinstance(o, dict):
            for k, v in o.items():
                found += k, v
        elif isinstance(o, (list, tuple, set, frozenset)):
            found += o
        else:
            found += [getattr(o, '__dict__', None), type(o)]
    return [o for o in found if o is not None]


def is_tracked(obj, /):
    return not isinstance(obj, (int, float, complex, str, bytes, bytearray, type(None), type(...), range))


def is_finalized(obj, /):
    return False


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0
