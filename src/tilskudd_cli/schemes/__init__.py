"""What a rule file may say: frozen types, its small rule language, reading it, and the catalogue of schemes."""
