"""What rule files may say, and how they are read."""
