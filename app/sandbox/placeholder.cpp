namespace vezne::sandbox {}
