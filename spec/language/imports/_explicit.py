__all__ = ['_chosen']
_chosen = 'in __all__'
left_out = 'not in __all__'
