# Aliases compare by origin and arguments.
from typing import *
print(List[int] == List[int], List[int] == List[str], List[int] == list[int], len({List[int], List[int], Dict[int, str]}))
print(Literal[1] == Literal[1], Literal[1] == Literal[True], Literal[1, 2] == Literal[2, 1], Literal[1, 1, 2])
print(Tuple[int, str] == Tuple[int, str], Callable[[int], str] == Callable[[int], str], Annotated[int, 1] == Annotated[int, 1], Annotated[Annotated[int, 1], 2])
print(List[int].__origin__, List[int].__args__, Dict[str, int].__args__, Callable[[int], str].__args__, List[int].__parameters__)
print(isinstance([], List), isinstance({}, Dict), isinstance((), List), issubclass(list, List))
for bad in (lambda: isinstance([], List[int]), lambda: List(), lambda: List[int, str], lambda: Dict[int], lambda: Any(), lambda: isinstance(1, Any), lambda: Literal(), lambda: ClassVar[int]()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(List[int]([1, 2]) if False else 'ok', Dict[str, int].__name__, List.__name__)
