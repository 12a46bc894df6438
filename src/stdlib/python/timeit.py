import gc
import itertools
import sys
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
dummy_src_name = '<timeit-src>'


def _indented(text, width):
    return text.replace('\n', '\n' + width * ' ')


class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        space = {}
        for what, name in ((setup, 'setup'), (stmt, 'stmt')):
            if isinstance(what, str):
                compile(what if name == 'setup' else f'{setup if isinstance(setup, str) else ""}\n{what}', dummy_src_name, 'exec')
            elif not callable(what):
                raise ValueError(f'{name} is neither a string nor callable')
        if callable(stmt):
            space['_stmt'] = stmt
            stmt = '_stmt()'
        if callable(setup):
            space['_setup'] = setup
            setup = '_setup()'
        first = ''.join(f', {name}={name}' for name in space)
        self.src = '\n'.join(['', f'def inner(_it, _timer{first}):', ' ' * 4 + _indented(setup, 4), '    _t0 = _timer()', '    for _i in _it:',
                              ' ' * 8 + _indented(stmt, 8), '        pass', '    _t1 = _timer()', '    return _t1 - _t0', ''])
        code = compile(self.src, dummy_src_name, 'exec')
        own = {} if globals is None else globals
        # Defaults are looked up where the function is made.
        exec(code, own, space)
        self.inner = space['inner']

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        enabled = gc.isenabled()
        gc.disable()
        try:
            return self.inner(itertools.repeat(None, number), self.timer)
        finally:
            if enabled:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            i *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
