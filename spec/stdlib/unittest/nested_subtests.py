# Descriptions of nested subtests name the inner parameters first; an inner value hides an outer one.
import io, unittest

class T(unittest.TestCase):
    def test_it(self):
        with self.subTest(foo=1, bar=2):
            with self.subTest('msg', baz=3, bar=4):
                self.fail('inner')
            with self.subTest(qux=5):
                self.fail('other')

r = unittest.TestResult()
T('test_it').run(r)
for test, _ in r.failures:
    print(test, '|', test.id())
