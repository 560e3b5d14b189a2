"""One module per command. The only room that knows the clock, the environment, the console and exit codes."""
