package org.hashiya.tei;

/// Words between two tags, white space and all.
record XmlWords(String words) implements XmlNode {}
