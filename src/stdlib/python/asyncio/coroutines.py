# Reference: https://docs.python.org/3.13/library/asyncio-task.html
from _asyncio import iscoroutine, iscoroutinefunction

__all__ = ['iscoroutinefunction', 'iscoroutine']
