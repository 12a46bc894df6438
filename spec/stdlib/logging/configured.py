# dictConfig and fileConfig, and handlers that keep or pass on records.
import io
import logging
import logging.config
import logging.handlers
import queue
import sys

class Upper(logging.Filter):
    def filter(self, record):
        record.msg = str(record.msg).upper()
        return True

logging.config.dictConfig({
    'version': 1,
    'disable_existing_loggers': False,
    'formatters': {'short': {'format': '%(levelname).1s %(name)s: %(message)s'}, 'brace': {'format': '{levelname}|{message}', 'style': '{'}},
    'filters': {'up': {'()': Upper}, 'only': {'name': 'app.db'}},
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'formatter': 'short', 'stream': 'ext://sys.stdout', 'level': 'INFO'},
        'db': {'class': 'logging.StreamHandler', 'formatter': 'brace', 'stream': 'ext://sys.stdout', 'filters': ['only']},
        'late': {'class': 'logging.handlers.MemoryHandler', 'capacity': 10, 'target': 'out', 'flushLevel': 'ERROR'},
    },
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['out', 'db'], 'propagate': False}, 'app.loud': {'filters': ['up']}, 'mem': {'handlers': ['late'], 'propagate': False}},
    'root': {'level': 'WARNING', 'handlers': ['out']},
})
logging.getLogger('app').debug('hidden %d', 1)
logging.getLogger('app').info('shown %s', 'x')
logging.getLogger('app.db').warning('query')
logging.getLogger('app.loud').info('loud')
logging.getLogger('other').info('no')
logging.getLogger('other').error('yes')
mem = logging.getLogger('mem')
mem.setLevel(logging.DEBUG)
mem.info('first')
mem.warning('second')
print('nothing yet')
mem.error('now')
for bad in ({}, {'version': 2}, {'version': 1, 'handlers': {'x': {'class': 'no.Such'}}}, {'version': 1, 'root': {'level': 'NOPE'}}, {'version': 1, 'loggers': {'a': {'handlers': ['zz']}}}):
    try:
        logging.config.dictConfig(bad)
    except ValueError as e:
        print(e, '<-', repr(e.__cause__))
logging.config.fileConfig(io.StringIO('''[loggers]
keys=root,svc
[handlers]
keys=h
[formatters]
keys=f
[logger_root]
level=ERROR
handlers=h
[logger_svc]
level=INFO
handlers=h
qualname=svc
propagate=0
[handler_h]
class=StreamHandler
formatter=f
args=(sys.stdout,)
[formatter_f]
format=<%(name)s> %(message)s
'''))
logging.getLogger('svc').info('from a file')
logging.getLogger('svc').debug('no')
logging.getLogger('elsewhere').error('root')
q = queue.Queue()
log = logging.getLogger('q')
log.propagate = False
log.setLevel(logging.INFO)
log.addHandler(logging.handlers.QueueHandler(q))
log.info('to %s', 'the queue')
r = q.get()
print(r.message, r.args, r.name)
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('heard %(message)s'))
log.warning('again')
listener = logging.handlers.QueueListener(q, h)
listener.start()
listener.stop()
b = logging.handlers.BufferingHandler(2)
log.addHandler(b)
log.info('one')
print(len(b.buffer))
log.info('two')
print(len(b.buffer))
