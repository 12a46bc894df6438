# Test cases, suites, results: fixtures, skips, expected failures, subtests, cleanups.
import io
import unittest

events = []

def setUpModule():
    events.append('setUpModule')

def tearDownModule():
    events.append('tearDownModule')

class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        events.append('setUpClass')
        cls.addClassCleanup(events.append, 'class cleanup')

    @classmethod
    def tearDownClass(cls):
        events.append('tearDownClass')

    def setUp(self):
        events.append('setUp ' + self._testMethodName)
        self.addCleanup(events.append, 'cleanup')

    def tearDown(self):
        events.append('tearDown')

    def test_pass(self):
        """The first line.

        More."""
        self.assertTrue(True)

    def test_fail(self):
        self.assertEqual(1, 2, 'numbers')

    def test_error(self):
        1 / 0

    @unittest.skip('not today')
    def test_skip(self):
        pass

    def test_skip_inside(self):
        self.skipTest('inside')

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('as expected')

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    @unittest.skipIf(False, 'no')
    @unittest.skipUnless(True, 'no')
    def test_subtests(self):
        for i in range(4):
            with self.subTest('part', i=i):
                self.assertNotEqual(i % 2, 1)
        with self.subTest(k='v'):
            raise KeyError('k')

    def not_a_test(self):
        raise SystemExit

@unittest.skip('whole class')
class Second(unittest.TestCase):
    def test_never(self):
        pass

class Third(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError('broken')

    def test_never(self):
        pass

def run(suite, **kwargs):
    out = io.StringIO()
    result = unittest.TextTestRunner(out, **kwargs).run(suite)
    lines = out.getvalue().splitlines()
    print('\n'.join('Ran ' + line.split()[1] if line.startswith('Ran ') else line for line in lines))
    print(result)
    return result

load = unittest.defaultTestLoader
suite = unittest.TestSuite(load.loadTestsFromTestCase(c) for c in (First, Second, Third))
print(suite.countTestCases(), load.getTestCaseNames(First))
result = run(suite, verbosity=2)
print(result.testsRun, result.wasSuccessful(), len(result.failures), len(result.errors), result.skipped[0][1], len(result.expectedFailures), len(result.unexpectedSuccesses), result.shouldStop)
print(events)
run(load.loadTestsFromTestCase(First))
run(load.loadTestsFromTestCase(First), verbosity=0, failfast=True)
run(load.loadTestsFromName('First.test_pass', __import__('__main__')), verbosity=2)
run(unittest.TestSuite())
test = First('test_pass')
print(test, repr(test), test.id(), test.shortDescription(), test == First('test_pass'), test == First('test_fail'), test.countTestCases())
print(unittest.TestSuite([test]), unittest.FunctionTestCase(run, description='d').shortDescription())
for bad in (lambda: First('nope'), lambda: unittest.TestSuite([3]), lambda: unittest.TestSuite().addTests('x'), lambda: unittest.TestSuite().addTest(First), lambda: load.loadTestsFromTestCase(unittest.TestSuite)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
def plain():
    assert 1 == 2, 'plain assert'
run(unittest.FunctionTestCase(plain))
r = unittest.TestResult()
test.run(r)
print(r, r.wasSuccessful())
