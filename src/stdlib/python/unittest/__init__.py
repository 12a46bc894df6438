from .case import (FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext, expectedFailure, skip, skipIf,
                   skipUnless)
from .loader import TestLoader, defaultTestLoader
from .result import TestResult
from .runner import TextTestResult, TextTestRunner
from .signals import installHandler, registerResult, removeHandler, removeResult
from .suite import BaseTestSuite, TestSuite

__all__ = ['IsolatedAsyncioTestCase', 'TestResult', 'TestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase', 'main',
           'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult', 'installHandler', 'registerResult',
           'removeResult', 'removeHandler', 'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext']
__unittest = True
_LAZY = {'IsolatedAsyncioTestCase': 'async_case', 'main': 'main', 'TestProgram': 'main'}


def __getattr__(name):
    # What brings asyncio and argparse with it is imported when it is asked for.
    if name in _LAZY:
        import importlib
        module = importlib.import_module(f'unittest.{_LAZY[name]}')
        # Importing `unittest.main` has put that module in the place of the function.
        for other, where in _LAZY.items():
            if where == _LAZY[name]:
                globals()[other] = getattr(module, other)
        return globals()[name]
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return globals().keys() | _LAZY.keys()
