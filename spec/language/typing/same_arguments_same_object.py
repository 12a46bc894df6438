# Forms that have got the same arguments are one object; those of other types are not.
from typing import Annotated, Callable, Dict, List, Literal, Optional, Tuple, Union

print(List[int] is List[int], Dict[str, int] is Dict[str, int], Optional[int] is Optional[int], Tuple[int, ...] is Tuple[int, ...])
print(Callable[[int], str] is Callable[[int], str], Union[int, str] is Union[int, str], Annotated[int, 'a'] is Annotated[int, 'a'])
print(Literal[1], Literal[True], Literal[1] is Literal[True], Literal[1] is Literal[1], Annotated[int, [1]], List[int] is List[str])
print(hash(List[int]) == hash(List[int]), List[int] == List[int], Union[int, str] == Union[str, int], Union[int, str], Union[str, int])
