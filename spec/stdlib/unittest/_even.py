__unittest = True


def assert_even(n):
    if n % 2:
        raise AssertionError(f'{n} is odd')
