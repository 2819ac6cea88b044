namespace vezne::ui {}
