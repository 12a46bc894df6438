"""A module with examples.

>>> 1 + 1
2
"""
import doctest
import sys

def good(x):
    """Doubles.

    >>> good(2)
    4
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> good('a'), None
    ('aa', None)
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> good(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    """
    return x * 2

def bad():
    """
    >>> 1 + 1
    3
    >>> print('x')
    >>> y = 5
    5
    """

class C:
    """
    >>> C().m()
    1
    """
    def m(self):
        """
        >>> list(range(20))  # doctest: +ELLIPSIS
        [0, 1, ..., 19]
        >>> print('a   b')  # doctest: +NORMALIZE_WHITESPACE
        a b
        >>> 1 / 0  # doctest: +SKIP
        >>> int('x')  # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        ValueError: whatever
        >>> True
        1
        """
        return 1

result = doctest.testmod()
print(result, result.failed, result.attempted, result.skipped)
for test in doctest.DocTestFinder().find(good, 'good'):
    print(test, test.examples[0].source, test.examples[0].want, test.examples[-1].exc_msg, doctest.DocTestRunner(verbose=True).run(test))
for e in doctest.DocTestParser().get_examples('text\n  >>> a\n  1\n\n  >>> b # doctest: +ELLIPSIS\n\nmore'):
    print(repr(e.source), repr(e.want), e.lineno, e.indent, e.options)
doctest.run_docstring_examples(C, globals())
checker = doctest.OutputChecker()
print(checker.check_output('a...c\n', 'abc\n', doctest.ELLIPSIS), checker.check_output('a...c\n', 'abc\n', 0), checker.check_output('1\n', 'True\n', doctest.DONT_ACCEPT_TRUE_FOR_1))
print(doctest.script_from_examples('Text.\n\n>>> x = 1\n>>> x\n1\n'))
for text in ('>>>x', '>>> x\n ..y', '>>> x # doctest: +NOPE'):
    try:
        print(len(doctest.DocTestParser().get_examples(text)))
    except ValueError as e:
        print(e)
try:
    doctest.testmod(3)
except TypeError as e:
    print(e)
