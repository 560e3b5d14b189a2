"""Results, problems and amounts put into words in a language, and into the data of the JSON contract."""
