# Every assertion: passing, and failing with its message.
import logging
import unittest
import warnings

case = unittest.TestCase()

def attempt(f, *args, **kwargs):
    try:
        print('passed', f(*args, **kwargs))
    except AssertionError as e:
        print(f.__name__, '|', e)
    except Exception as e:
        print(f.__name__, '|', type(e).__name__, e)

for f, good, bad in (
        (case.assertEqual, (1, 1), (1, 2)), (case.assertNotEqual, (1, 2), (1, 1)), (case.assertTrue, (1,), (0,)), (case.assertFalse, ('',), ('x',)),
        (case.assertIs, (None, None), (1, None)), (case.assertIsNot, (1, None), (None, None)), (case.assertIsNone, (None,), (1,)), (case.assertIsNotNone, (1,), (None,)),
        (case.assertIn, (1, [1]), (2, [1])), (case.assertNotIn, (2, [1]), (1, [1])), (case.assertIsInstance, (1, int), ('a', int)), (case.assertNotIsInstance, ('a', int), (1, int)),
        (case.assertAlmostEqual, (1, 1.00000001), (1, 1.1)), (case.assertNotAlmostEqual, (1, 1.1), (1, 1.00000001)), (case.assertGreater, (2, 1), (1, 2)),
        (case.assertGreaterEqual, (2, 2), (1, 2)), (case.assertLess, (1, 2), (2, 1)), (case.assertLessEqual, (1, 1), (2, 1)), (case.assertRegex, ('abc', 'b'), ('abc', 'x')),
        (case.assertNotRegex, ('abc', 'x'), ('abc', 'b+')), (case.assertCountEqual, ([1, 2, 2], [2, 1, 2]), ([1, 1, 2], [2, 3])), (case.assertSetEqual, ({1}, {1}), ({1, 2}, {2, 3}))):
    attempt(f, *good)
    attempt(f, *bad)
    attempt(f, *bad, msg='with a message')
attempt(case.assertCountEqual, [[1], [2]], [[2], [3]])
attempt(case.assertAlmostEqual, 1, 2, places=2)
attempt(case.assertAlmostEqual, 1, 5, delta=3)
attempt(case.assertAlmostEqual, 1, 5, delta=3, places=2)
attempt(case.assertNotAlmostEqual, 1, 2, delta=3)
attempt(case.assertEqual, b'a' * 200, b'b' + b'a' * 200)
attempt(case.assertSetEqual, 3, {1})
attempt(case.assertSetEqual, {1}, 3)
attempt(case.fail, 'failed')
attempt(case.fail)
attempt(case.assertRaises, ValueError, int, 'x')
attempt(case.assertRaises, ValueError, int, '5')
attempt(case.assertRaises, (ValueError, KeyError), int, '5')
attempt(case.assertRaises, KeyError, int, 'x')
attempt(case.assertRaises, 3)
attempt(case.assertRaisesRegex, ValueError, 'invalid', int, 'x')
attempt(case.assertRaisesRegex, ValueError, 'nothing', int, 'x')
with case.assertRaises(KeyError) as context:
    {}['k']
print(repr(context.exception))
for cm in (case.assertRaises(KeyError), case.assertRaises(KeyError, msg='none'), case.assertWarns(UserWarning), case.assertLogs(), case.assertRaisesRegex(KeyError, 'x')):
    try:
        with cm:
            pass
    except AssertionError as e:
        print(e)
def warn():
    warnings.warn('text', DeprecationWarning)
with case.assertWarns(DeprecationWarning) as context:
    warn()
print(context.warning, context.lineno)
attempt(case.assertWarns, UserWarning, warn)
attempt(case.assertWarnsRegex, DeprecationWarning, 'te.t', warn)
attempt(case.assertWarnsRegex, DeprecationWarning, 'nope', warn)
with case.assertLogs('log', 'INFO') as logs:
    logging.getLogger('log').info('one')
    logging.getLogger('log.sub').error('two %s', 2)
print(logs.output, [r.levelname for r in logs.records])
try:
    with case.assertNoLogs('log'):
        logging.getLogger('log').info('x')
except AssertionError as e:
    print(e)
case.longMessage = False
attempt(case.assertEqual, 1, 2, 'short')
case.addTypeEqualityFunc(int, lambda a, b, msg=None: case.fail('own comparison'))
attempt(case.assertEqual, 1, 2)
