# Records, formatters, hooks, captured warnings, and messages that can't be formatted.
import logging
import sys
import warnings

r = logging.LogRecord('n', 20, '/a/b.py', 7, 'msg %s', ('x',), None, 'func')
print(r, r.getMessage(), r.filename, r.module, r.levelname, r.threadName, r.processName, r.args, r.exc_info, r.taskName)
m = logging.makeLogRecord({'name': 'made', 'msg': 'text', 'levelname': 'L', 'created': 0, 'msecs': 5})
print(logging.Formatter('%(asctime)s %(name)s %(message)s').format(m), logging.Formatter('%(asctime)s', '%Y/%m').format(m))
f = logging.Formatter('$message|$name', style='$')
print(f.format(m), f.usesTime(), f.datefmt, logging.BufferingFormatter(f).format([m, m]))
try:
    logging.Formatter('%(nope)s').format(m)
except ValueError as e:
    print(e)
class Gm(logging.Formatter):
    default_msec_format = '%s.%03d'
print(Gm('%(asctime)s').format(m))
log = logging.getLogger('rec')
log.propagate = False
class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.seen = []
    def emit(self, record):
        self.seen.append((record.name, record.levelno, record.msg, record.args, record.funcName))
keep = Keep()
keep.name = 'keeper'
log.addHandler(keep)
log.warning('one %s', 1)
log.warning('a dict', {'k': 1})
log.handle(r)
print(keep.seen, logging.getHandlerByName('keeper') is keep, logging.getHandlerNames())
old = logging.getLogRecordFactory()
def factory(*args, **kwargs):
    record = old(*args, **kwargs)
    record.custom = 'C'
    return record
logging.setLogRecordFactory(factory)
log.removeHandler(keep)
h = logging.StreamHandler(sys.stdout)
h.terminator = ';\n'
h.setFormatter(logging.Formatter('%(custom)s %(message)s'))
log.addHandler(h)
log.error('made by the factory')
logging.setLogRecordFactory(old)
h.setFormatter(None)
class MyLogger(logging.Logger):
    def shout(self, text):
        self.error(text.upper())
logging.setLoggerClass(MyLogger)
my = logging.getLogger('mine')
my.addHandler(h)
my.propagate = False
my.shout('loud')
print(type(my).__name__, logging.getLoggerClass() is MyLogger)
sys.stderr = sys.stdout
logging.getLogger('nobody').warning('last resort')
logging.captureWarnings(True)
logging.getLogger('py.warnings').addHandler(h)
warnings.warn('captured')
logging.captureWarnings(False)
def inner():
    log.error('bad %d', 'x')
logging.raiseExceptions = False
inner()
logging.shutdown()
print(logging.lastResort, logging.root.manager.disable, logging.BASIC_FORMAT)
