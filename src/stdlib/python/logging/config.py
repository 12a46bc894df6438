# Configuration of logging from dicts and files. Reference: https://docs.python.org/3.13/library/logging.config.html
import logging
import re

DEFAULT_LOGGING_CONFIG_PORT = 9030
IDENTIFIER = re.compile('^[a-z_][a-z0-9_]*$', re.I)


def valid_ident(s):
    if not IDENTIFIER.match(s):
        raise ValueError('Not a valid Python identifier: %r' % s)
    return True


def _resolve(name):
    """The object of a dotted name."""
    parts = name.split('.')
    used = parts.pop(0)
    found = __import__(used)
    for part in parts:
        used += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found




class ConvertingMixin:
    def convert_with_key(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            if type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
                result.parent = self
                result.key = key
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if value is not result and type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
            result.parent = self
        return result


class ConvertingDict(dict, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator:
    CONVERT_PATTERN = re.compile(r'^(?P<prefix>[a-z]+)://(?P<suffix>.*)$')
    WORD_PATTERN = re.compile(r'^\s*(\w+)\s*')
    DOT_PATTERN = re.compile(r'^\.\s*(\w+)\s*')
    INDEX_PATTERN = re.compile(r'^\[([^\[\]]*)\]\s*')
    DIGIT_PATTERN = re.compile(r'^\d+$')
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        try:
            return _resolve(s)
        except ImportError as e:
            raise ValueError(f'Cannot resolve {s!r}: {e}') from e

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        """The part of the configuration that a path like `handlers.a[0]` leads to."""
        rest = value
        found = self.WORD_PATTERN.match(rest)
        if found is None:
            raise ValueError('Unable to convert %r' % value)
        rest = rest[found.end():]
        d = self.config[found.groups()[0]]
        while rest:
            found = self.DOT_PATTERN.match(rest)
            if found:
                d = d[found.groups()[0]]
            else:
                found = self.INDEX_PATTERN.match(rest)
                if not found:
                    raise ValueError('Unable to convert %r at %r' % (value, rest))
                index = found.groups()[0]
                if self.DIGIT_PATTERN.match(index):
                    try:
                        d = d[int(index)]
                    except TypeError:
                        d = d[index]
                else:
                    d = d[index]
            rest = rest[found.end():]
        return d

    def convert(self, value):
        for own, plain in ((ConvertingDict, dict), (ConvertingList, list), (ConvertingTuple, tuple)):
            if not isinstance(value, own) and isinstance(value, plain) and not hasattr(value, '_fields'):
                value = own(value)
                value.configurator = self
                return value
        if isinstance(value, str):
            found = self.CONVERT_PATTERN.match(value)
            if found is not None:
                converter = self.value_converters.get(found['prefix'])
                if converter:
                    value = getattr(self, converter)(found['suffix'])
        return value

    def configure_custom(self, config):
        maker = config.pop('()')
        if not callable(maker):
            maker = self.resolve(maker)
        attributes = config.pop('.', None)
        made = maker(**{k: config[k] for k in config if k != '.' and valid_ident(k)})
        for name, value in (attributes or {}).items():
            setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError('Unsupported version: %s' % config['version'])
        if config.pop('incremental', False):
            self.configure_incrementally(config)
        else:
            self.configure_all(config)

    def configure_incrementally(self, config):
        for name, options in config.get('handlers', {}).items():
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError('No handler found with name %r' % name)
            try:
                level = options.get('level', None)
                if level:
                    handler.setLevel(logging._checkLevel(level))
            except Exception as e:
                raise ValueError('Unable to configure handler %r' % name) from e
        for name, options in config.get('loggers', {}).items():
            self.part('logger', name, lambda: self.configure_logger(name, options, True))
        root = config.get('root', None)
        if root:
            self.part('root logger', None, lambda: self.configure_root(root, True))

    def part(self, what, name, work):
        try:
            return work()
        except Exception as e:
            raise ValueError(f'Unable to configure {what}' + ('' if name is None else f' {name!r}')) from e

    def configure_all(self, config):
        disable = config.pop('disable_existing_loggers', True)
        for h in list(logging._handlerList):
            h = h() if hasattr(h, '__call__') and not isinstance(h, logging.Handler) else h
            if h is not None:
                h.close()
        logging._handlers.clear()
        del logging._handlerList[:]
        formatters = config.get('formatters', {})
        for name in formatters:
            formatters[name] = self.part('formatter', name, lambda: self.configure_formatter(formatters[name]))
        filters = config.get('filters', {})
        for name in filters:
            filters[name] = self.part('filter', name, lambda: self.configure_filter(filters[name]))
        handlers = config.get('handlers', {})
        deferred = []
        for name in sorted(handlers):
            try:
                handler = self.configure_handler(handlers[name])
                handler.name = name
                handlers[name] = handler
            except Exception as e:
                if ' not configured yet' in str(e.__cause__):
                    deferred.append(name)
                else:
                    raise ValueError('Unable to configure handler %r' % name) from e
        for name in deferred:
            def again():
                handler = self.configure_handler(handlers[name])
                handler.name = name
                handlers[name] = handler
            self.part('handler', name, again)
        root = logging.root
        existing = sorted(root.manager.loggerDict)
        children = []
        loggers = config.get('loggers', {})
        for name in loggers:
            if name in existing:
                children += [other for other in existing[existing.index(name) + 1:] if other.startswith(name + '.')]
                existing.remove(name)
            self.part('logger', name, lambda: self.configure_logger(name, loggers[name]))
        for name in existing:
            logger = root.manager.loggerDict[name]
            if name in children:
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True
            elif isinstance(logger, logging.Logger):
                logger.disabled = disable
        options = config.get('root', None)
        if options:
            self.part('root logger', None, lambda: self.configure_root(options))

    def configure_formatter(self, config):
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(config)
            except TypeError as e:
                if "'format'" not in str(e):
                    raise
                # What a subclass of Formatter calls `fmt`.
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        args = [config.get('format', None), config.get('datefmt', None), config.get('style', '%')]
        defaults = config.get('defaults', None)
        cname = config.get('class', None)
        maker = _resolve(cname) if cname else logging.Formatter
        keywords = {}
        if 'validate' in config:
            keywords['validate'] = config['validate']
        if defaults is not None:
            keywords['defaults'] = defaults
        return maker(*args, **keywords)

    def configure_filter(self, config):
        if '()' in config:
            return self.configure_custom(config)
        return logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for f in filters:
            try:
                filterer.addFilter(f if callable(f) or callable(getattr(f, 'filter', None)) else self.config['filters'][f])
            except Exception as e:
                raise ValueError('Unable to add filter %r' % f) from e

    def configure_handler(self, config):
        before = dict(config)
        formatter = config.pop('formatter', None)
        if formatter:
            try:
                formatter = self.config['formatters'][formatter]
            except Exception as e:
                raise ValueError('Unable to set formatter %r' % formatter) from e
        level = config.pop('level', None)
        filters = config.pop('filters', None)
        if '()' in config:
            maker = config.pop('()')
            if not callable(maker):
                maker = self.resolve(maker)
        else:
            cname = config.pop('class')
            maker = cname if callable(cname) else self.resolve(cname)
            if isinstance(maker, type) and 'target' in config and any(c.__name__ == 'MemoryHandler' for c in maker.__mro__):
                if 'flushLevel' in config:
                    config['flushLevel'] = logging._checkLevel(config['flushLevel'])
                try:
                    target = self.config['handlers'][config['target']]
                    if not isinstance(target, logging.Handler):
                        config.update(before)
                        raise TypeError('target not configured yet')
                    config['target'] = target
                except Exception as e:
                    raise ValueError('Unable to set target handler %r' % config['target']) from e
        attributes = config.pop('.', None)
        handler = maker(**{k: config[k] for k in config if k != '.' and valid_ident(k)})
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(handler, filters)
        for name, value in (attributes or {}).items():
            setattr(handler, name, value)
        return handler

    def add_handlers(self, logger, handlers):
        for h in handlers:
            try:
                logger.addHandler(self.config['handlers'][h])
            except Exception as e:
                raise ValueError('Unable to add handler %r' % h) from e

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if not incremental:
            for h in logger.handlers[:]:
                logger.removeHandler(h)
            handlers = config.get('handlers', None)
            if handlers:
                self.add_handlers(logger, handlers)
            filters = config.get('filters', None)
            if filters:
                self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get('propagate', None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Sections of an INI file, made into the dict that dictConfig takes as far as they go."""
    import configparser
    if isinstance(fname, configparser.RawConfigParser):
        cp = fname
    else:
        cp = configparser.ConfigParser(defaults)
        try:
            if hasattr(fname, 'readline'):
                cp.read_file(fname)
            elif not cp.read(fname, encoding=encoding):
                raise FileNotFoundError(f"{fname} doesn't exist")
        except configparser.ParsingError as e:
            raise RuntimeError(f'{fname} is invalid: {e}')
        if not cp.sections():
            raise RuntimeError(f'{fname} is invalid: no sections')

    def names(section):
        return [n.strip() for n in cp[section]['keys'].split(',') if n.strip()]
    formatters = {}
    for name in names('formatters'):
        section = cp[f'formatter_{name}']
        maker = _resolve(section['class']) if section.get('class') else logging.Formatter
        more = {'defaults': eval(section.get('defaults', raw=True), vars(logging))} if 'defaults' in section else {}
        formatters[name] = maker(section.get('format', raw=True, fallback=None), section.get('datefmt', raw=True, fallback=None), section.get('style', raw=True, fallback='%'), **more)
    logging._handlers.clear()
    handlers = {}
    targets = {}
    for name in names('handlers'):
        section = cp[f'handler_{name}']
        space = vars(logging)
        try:
            maker = eval(section['class'], space)
        except (AttributeError, NameError):
            maker = _resolve(section['class'])
        handler = maker(*eval(section.get('args', '()'), space), **eval(section.get('kwargs', '{}'), space))
        handler.name = name
        if section.get('level'):
            handler.setLevel(section['level'])
        if section.get('formatter'):
            handler.setFormatter(formatters[section['formatter']])
        if section.get('target'):
            targets[handler] = section['target']
        handlers[name] = handler
    for handler, target in targets.items():
        handler.setTarget(handlers[target])
    loggers = names('loggers')
    if 'root' in loggers:
        loggers.remove('root')
    existing = set(logging.root.manager.loggerDict)
    for section, logger in [(cp['logger_root'], logging.root), *((cp[f'logger_{n}'], None) for n in loggers)]:
        if logger is None:
            name = section['qualname']
            logger = logging.getLogger(name)
            logger.propagate = section.getint('propagate', fallback=1)
            logger.disabled = 0
            existing = {e for e in existing if e != name and not e.startswith(name + '.')}
        if section.get('level'):
            logger.setLevel(section['level'])
        for h in logger.handlers[:]:
            logger.removeHandler(h)
        for h in section.get('handlers', '').split(','):
            if h.strip():
                logger.addHandler(handlers[h.strip()])
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if isinstance(logger, logging.Logger):
            logger.disabled = disable_existing_loggers


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    raise NotImplementedError('scripts have no network')
