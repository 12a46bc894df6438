# The annotations of __init__ that are texts are evaluated among the names of the module.
from __future__ import annotations
import datetime
from dataclasses import KW_ONLY, dataclass, field
from typing import Optional, get_type_hints


@dataclass
class Event:
    when: datetime.date
    tags: list[str] = field(default_factory=list)
    _: KW_ONLY
    next: Optional[Event] = None


print(get_type_hints(Event.__init__))
print(Event.__init__.__globals__ is globals(), Event.__init__.__module__, Event.__init__.__qualname__)
print(Event(datetime.date(2024, 1, 2), ['a'], next=Event(datetime.date(2024, 1, 3))))
for n in range(300):
    e = Event(datetime.date(2024, 1, 2), next=None)
print(e.tags)
