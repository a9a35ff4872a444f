package org.hashiya.store;

import org.h2.api.JavaObjectSerializer;

/// Keeps H2 from making Java objects of what a database holds, and from loading classes that it
/// names. A project has neither, and a stranger's might.
///
/// Public because H2 makes its instance.
public final class NoObjects implements JavaObjectSerializer {
    static {
        System.setProperty("h2.allowedClasses", NoObjects.class.getName());
        System.setProperty("h2.javaObjectSerializer", NoObjects.class.getName());
    }

    /// To be called before anything of H2 is used, which looks at its settings once.
    static void enforce() {}

    @Override
    public byte[] serialize(Object object) {
        throw new IllegalArgumentException("A project holds no objects");
    }

    @Override
    public Object deserialize(byte[] bytes) {
        throw new IllegalArgumentException("A project holds no objects");
    }
}
