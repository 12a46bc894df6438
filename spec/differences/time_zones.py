# category: Not there
# what: The time zones are those of one version of the database, which is built in: `TZPATH` is empty, and files with zones are not read.
# cause: A script reads no files of the machine; results do not depend on where it runs.
# instead: None needed, or a module of the host for a newer database.

import zoneinfo

print(bool(zoneinfo.TZPATH), hasattr(zoneinfo.ZoneInfo, 'from_file'))
print(zoneinfo.ZoneInfo('Europe/Vienna'), len(zoneinfo.available_timezones()) > 500)
