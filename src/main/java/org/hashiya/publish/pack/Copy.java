package org.hashiya.publish.pack;

/// For whom a copy of a pack is.
public enum Copy {
    STUDENT,
    /// With the answers.
    TEACHER
}
