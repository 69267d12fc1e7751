"""Rules that need more than one field: within an ``entry``, its ``files``, or between entries (``links``)."""
