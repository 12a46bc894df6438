# Levels, loggers and their tree, formats, handlers, filters.
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format='%(levelname)-8s|%(name)s|%(funcName)s|%(lineno)d|%(message)s')
logging.debug('debug')
logging.info('info %d %s', 1, 'two')
logging.warning('warning %(a)s', {'a': 5})
logging.error('error')
logging.critical('critical')
logging.log(15, 'between')
log = logging.getLogger('app.part')
def work():
    log.info('from a function')
    log.warning('higher', stacklevel=2)
work()
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
    log.error('again', exc_info=True)
log.error('given', exc_info=ValueError('v'))
log.info('stack', stack_info=True)
print(log, logging.getLogger(), logging.getLogger('app'), log.parent, log.getEffectiveLevel(), logging.getLogger('app.part') is log)
log.setLevel('ERROR')
print(log.isEnabledFor(30), log.level, log.name, log.propagate, log.disabled, log.hasHandlers(), log.getChild('x'), sorted(c.name for c in logging.getLogger('app').getChildren()))
log.warning('not shown')
logging.disable(logging.CRITICAL)
log.critical('nor this')
logging.disable(logging.NOTSET)
log.propagate = False
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter('{levelname}:{message}:{extra}', style='{', defaults={'extra': '-'}))
log.addHandler(handler)
log.error('own handler')
log.error('with extra', extra={'extra': 'E'})
log.addFilter(lambda record: 'secret' not in record.getMessage())
log.error('a secret')
handler.addFilter(logging.Filter('app'))
log.error('passes')
logging.addLevelName(25, 'NOTICE')
print(logging.getLevelName(25), logging.getLevelName('NOTICE'), logging.getLevelName(33), logging.getLevelName('X'), logging.getLevelNamesMapping())
print(handler, logging.NullHandler(), logging.Handler(10))
adapter = logging.LoggerAdapter(log, {'extra': 'adapted'})
adapter.error('through an adapter')
print(adapter, adapter.isEnabledFor(10), adapter.name)
for bad in (lambda: log.setLevel('NOPE'), lambda: log.setLevel(2.5), lambda: logging.getLogger(3), lambda: log.log('x', 'y'), lambda: logging.Formatter('plain'), lambda: logging.Formatter('%(x', style='%'),
            lambda: logging.Formatter('{x!z}', style='{'), lambda: logging.Formatter('x', style='?'), lambda: log.error('m', extra={'name': 1}), lambda: logging.basicConfig(nope=1, force=True),
            lambda: logging.basicConfig(stream=sys.stdout, filename='x', force=True), lambda: logging.Handler().emit(None)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
