__path__ = []
__all__ = ['dom', 'parsers', 'sax', 'etree']
