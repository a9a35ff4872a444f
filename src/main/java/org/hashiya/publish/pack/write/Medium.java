package org.hashiya.publish.pack.write;

/// For what XHTML is written.
public enum Medium {
    /// A browser, which reads it as HTML.
    SCREEN,
    /// An e-reader, which reads it as XML.
    READER,
    /// The setter of PDF, which knows little more than CSS 2.1.
    PAPER
}
