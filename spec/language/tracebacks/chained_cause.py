# raise from prints the cause first.
class ConfigError(Exception):
    pass

def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise ConfigError(f'bad number: {text!r}') from e

parse('12x')
