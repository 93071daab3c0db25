"""同步交换: sealed packages on a stick, between offices that are never online together."""
