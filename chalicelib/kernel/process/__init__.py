"""The function's process: its settings, its clients of AWS, its log, the queues that it reads."""
