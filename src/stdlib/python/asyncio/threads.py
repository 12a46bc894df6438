from .tasks import to_thread

__all__ = ['to_thread']
