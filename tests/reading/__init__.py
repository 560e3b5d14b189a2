"""What the room `reading` promises."""
