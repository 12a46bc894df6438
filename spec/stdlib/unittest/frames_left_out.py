# Frames of modules that define __unittest are left out; a test that returns something is warned about elsewhere.
import io
import re
import unittest

import _even


class Cases(unittest.TestCase):
    def test_helper(self):
        _even.assert_even(3)

    def test_wrapped(self):
        try:
            _even.assert_even(5)
        except AssertionError as e:
            raise AssertionError('wrapped') from e

    def test_error(self):
        try:
            _even.assert_even('a')
        except TypeError:
            raise LookupError('from elsewhere')

    def test_result(self):
        return 3


for verbosity in (1, 2):
    out = io.StringIO()
    unittest.TextTestRunner(stream=out, verbosity=verbosity).run(unittest.defaultTestLoader.loadTestsFromTestCase(Cases))
    print(re.sub(r'in [\d.]+s', 'in T', out.getvalue()))
