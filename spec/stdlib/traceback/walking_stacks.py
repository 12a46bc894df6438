# Where walk_stack(None) begins: at the caller of extract, or four frames further up.
import traceback

def inner(k):
    a = 1
    return traceback.StackSummary.extract(traceback.walk_stack(None), limit=1, capture_locals=True)

s = inner(3)
print([(f.name, f.line, f.locals) for f in s])

def a():
    return b()

def b():
    return c()

def c():
    return [f.f_code.co_name for f, _ in traceback.walk_stack(None)]

print(a())

class Short(traceback.StackSummary):
    def format_frame_summary(self, frame, **kwargs):
        return f'{frame.name}:{frame.lineno}\n'

def short():
    return Short.extract(traceback.walk_stack(None), limit=2)

print(short().format())
e = ValueError('B\n2')
print(traceback.format_exception_only(ExceptionGroup('A\n1', [e, KeyError(3)]), show_group=True))
