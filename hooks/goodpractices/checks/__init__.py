"""Rules that need more than one field: within an entry (``entry``), its files (``files``), or several entries (``links``)."""
