# Modules that fail while they are imported, and circular imports.
for _ in range(2):
    try:
        import _broken
    except ZeroDivisionError as e:
        print('broken', e)
print('_broken' in globals())
try:
    import _syntax
except SyntaxError as e:
    print(type(e).__name__, e.msg, e.lineno)
import _circle_a
print(_circle_a.value, _circle_a.from_b())
try:
    import _exits
except SystemExit as e:
    print('exit', e.code)
import _tools
try:
    _tools.fail()
except ValueError as e:
    print(e)
