# A group's own split and derive are used.
class G(ExceptionGroup):
    def derive(self, excs):
        print('derive', excs)
        return G(self.message + '+', excs)
try:
    try:
        raise G('mine', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        print(repr(e))
except G as e:
    print(repr(e))
