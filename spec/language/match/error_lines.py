# A traceback points at the pattern, value or guard that failed.
class C:
    pass

match C():
    case [1, 2]:
        pass
    case C(
        1, 2
    ):
        pass
