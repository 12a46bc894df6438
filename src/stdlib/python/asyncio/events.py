# Reference: https://docs.python.org/3.13/library/asyncio-eventloop.html
from _asyncio import AbstractEventLoop, Handle, TimerHandle, _get_running_loop, get_event_loop, get_running_loop, new_event_loop, set_event_loop
from .policies import AbstractEventLoopPolicy, DefaultEventLoopPolicy as BaseDefaultEventLoopPolicy, get_event_loop_policy, set_event_loop_policy

__all__ = ['AbstractEventLoopPolicy', 'AbstractEventLoop', 'Handle', 'TimerHandle', 'get_event_loop_policy', 'set_event_loop_policy', 'get_event_loop',
           'set_event_loop', 'new_event_loop', '_get_running_loop', 'get_running_loop']
