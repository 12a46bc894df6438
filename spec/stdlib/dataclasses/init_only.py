# The signature of __init__ shows InitVar as it is written.
from dataclasses import InitVar, dataclass
import inspect


@dataclass
class A:
    x: int
    v: InitVar[int] = 3
    w: InitVar = None

    def __post_init__(self, v, w):
        self.x += v


print(inspect.signature(A), A.__init__.__annotations__, A(1), A(1, 2))
