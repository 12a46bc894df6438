# How the forms of typing print.
from typing import *
import typing
T = TypeVar('T')
P = ParamSpec('P')
for x in (
    Any, Optional[int], Optional[None], Union[int, str], Union[int, None], Union[int], Union[int, str, None], Union[int, Union[str, int]], List, List[int], Dict[str, List[int]],
    Tuple[int, ...], Tuple[()], Tuple[int, str], Set[int], FrozenSet[str], Type[int], Callable, Callable[[], int], Callable[[int, str], None], Callable[..., Any],
    Callable[P, T], Callable[Concatenate[int, P], T], Literal[1, 'a', None, True], ClassVar[int], ClassVar, Final[int], Final, Annotated[int, 'm', 3], NoReturn, Never, Self, LiteralString,
    Iterable[int], Iterator[str], Sequence[int], Mapping[str, int], MutableMapping[str, Any], Generator[int, None, str], Hashable, Sized, DefaultDict[str, int], Counter[str],
    Deque[int], OrderedDict[str, int], Awaitable[int], Coroutine[Any, Any, int], AsyncIterator[int], Type, Required[int], NotRequired[str], TypeGuard[int], Unpack[Tuple[int]],
    List['Forward'], Union['A', 'B'], Generic[T], Protocol[T], Text, AnyStr, NoDefault, Collection[int], Reversible[int], Container[int], AbstractSet[int],
):
    print(x)
