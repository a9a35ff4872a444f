package org.hashiya.tei;

/// What stands in an element.
sealed interface XmlNode permits XmlElement, XmlWords {}
