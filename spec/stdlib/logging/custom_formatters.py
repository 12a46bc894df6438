# Formatters made by '()', with `format` for what the class calls `fmt`; children of loggers with names alike; paths with spaces; files of configuration.
import io
import json
import logging
import logging.config
import sys

class JsonFormatter(logging.Formatter):
    def format(self, record):
        return json.dumps({'level': record.levelname, 'text': super().format(record)})

class Tagged(logging.Formatter):
    def __init__(self, fmt=None, datefmt=None, tag='none'):
        super().__init__(fmt, datefmt)
        self.tag = tag

    def format(self, record):
        return f'[{self.tag}] {super().format(record)}'

hyphenated = logging.getLogger('app-other')
child = logging.getLogger('app.child')
logging.config.dictConfig({
    'version': 1,
    'formatters': {
        'json': {'()': '__main__.JsonFormatter', 'format': '%(name)s: %(message)s'},
        'tagged': {'()': Tagged, 'format': '%(message)s', 'tag': 'T'},
    },
    'handlers': {
        'a': {'class': 'logging.StreamHandler', 'formatter': 'json', 'stream': 'ext://sys.stdout'},
        'b': {'class': 'logging.StreamHandler', 'formatter': 'tagged', 'stream': 'ext://sys.stdout'},
    },
    'loggers': {'app': {'handlers': ['a', 'b'], 'level': 'INFO'}},
})
child.info('from the %s', 'child')
print(child.disabled, hyphenated.disabled)
try:
    logging.config.dictConfig({'version': 1, 'formatters': {'x': {'()': Tagged, 'colour': 1}}})
except ValueError as e:
    print(e, '|', repr(e.__cause__))
base = logging.config.BaseConfigurator({'names': {'with some spaces': [1, 2]}})
print(base.convert('cfg://names[with some spaces][1]'))
logging.config.fileConfig(io.StringIO('''
[loggers]
keys=root
[handlers]
keys=h
[formatters]
keys=f
[logger_root]
level=DEBUG
handlers=h
[handler_h]
class=StreamHandler
formatter=f
args=(sys.stdout,)
[formatter_f]
format=%(message)s by %(who)s
defaults={'who': 'nobody'}
'''))
logging.debug('done')
try:
    logging.config.fileConfig(io.StringIO('nonsense\n[x]\n'))
except Exception as e:
    print(type(e).__name__)
try:
    logging.config.fileConfig(io.StringIO('[x]\nnonsense\n'))
except Exception as e:
    print(type(e).__name__)
