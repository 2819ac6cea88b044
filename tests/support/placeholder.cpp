namespace vezne::testing {}
