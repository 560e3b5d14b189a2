"""From bytes nobody vouches for to safe values that know their place; the only room that touches PyYAML."""
