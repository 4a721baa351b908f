"""When contracts are due: working time in Romania, and a clock that pauses while the client must answer."""
