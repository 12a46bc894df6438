import sys
from collections import namedtuple

uname_result = namedtuple('uname_result', 'system node release version machine processor')


def uname():
    return uname_result('Tauraro', '', '', '', '', '')


def system():
    return 'Tauraro'


def node():
    return ''


release = version = machine = processor = node


def platform(aliased=False, terse=False):
    return f'Tauraro-{python_version()}'


def architecture(executable='', bits='', linkage=''):
    return '64bit', ''


def python_implementation():
    return 'Tauraro'


def python_version():
    return '.'.join(map(str, sys.version_info[:3]))


def python_version_tuple():
    return tuple(map(str, sys.version_info[:3]))


def python_branch():
    return ''


python_revision = python_branch


def python_build():
    return '', ''


def python_compiler():
    return ''


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return lib, version


def win32_ver(release='', version='', csd='', ptype=''):
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    return release, versioninfo, machine


def ios_ver(system='', release='', model='', is_simulator=False):
    return system, release, model, is_simulator


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    return release, vendor, vminfo, osinfo


def freedesktop_os_release():
    raise OSError('Unable to read files /etc/os-release, /usr/lib/os-release')


def system_alias(system, release, version):
    return system, release, version
