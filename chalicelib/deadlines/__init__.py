"""When what a contract promises is due: working time in Romania, and a clock that stands while clients are asked."""
