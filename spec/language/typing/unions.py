# Unions are flat, without doubles, and equal in any order.
from typing import Union, Optional, Any, List, TypeVar, get_args
T = TypeVar('T')
print(Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), Union[int, str] == int | str)
print(Union[int, Optional[str]], Optional[Union[int, None]], Union[int | str, float], Union[List[int], List[str], List[int]])
print(T | None, None | T, T | int | str, List[int] | None, Any | int, Optional[T][int], Union[T, str][str])
print(isinstance(5, Union[int, str]), issubclass(bool, Union[int, str]), isinstance(5, Optional[str]))
for bad in (lambda: Union[()], lambda: Union(), lambda: Union[int, 3][str], lambda: Optional[int, str], lambda: Union[int, (1, 2)]):
    try:
        print(bad())
    except TypeError as e:
        print(e)
