# unittest.main: what it prints but for the time, and its exit status.
import sys
import unittest

class Out:
    def write(self, text):
        sys.stdout.write('Ran N\n' if text.startswith('Ran ') and text.endswith('s') else text)

    def flush(self):
        pass

class T(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        with self.assertRaises(ValueError) as cm:
            int('x')
        self.assertIn('invalid literal', str(cm.exception))

class Runner(unittest.TextTestRunner):
    def __init__(self, **kwargs):
        kwargs.pop('stream', None)
        super().__init__(stream=Out(), **kwargs)

for argv in (['prog'], ['prog', '-v'], ['prog', 'T.test_a'], ['prog', '-q'], ['prog', '-k', 'test_b', '-v'], ['prog', 'T.nope'], ['prog', '-h'], ['prog', '--nope']):
    sys.stderr = sys.stdout
    try:
        unittest.main(argv=argv, testRunner=Runner)
    except SystemExit as e:
        print('exit', e.code)
    unittest.defaultTestLoader.testNamePatterns = None
print(unittest.main(argv=['prog'], exit=False, testRunner=Runner).result)
