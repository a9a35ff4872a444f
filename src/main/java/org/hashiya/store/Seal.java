package org.hashiya.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.hashiya.project.Project;

/// A SHA-256 over the fields of a row that stand nowhere else, so that damage to them is noticed.
/// Each field has its length before it; numbers have eight bytes.
final class Seal {
    private final MessageDigest digest = RevisionDigest.sha256();

    /// Of the row of the project.
    static byte[] of(Project.Identity identity) {
        return new Seal()
                .add(Binary.of(identity.project()))
                .add(Binary.of(identity.replica()))
                .add(identity.title())
                .closed();
    }

    Seal add(byte[] field) {
        digest.update(ByteBuffer.allocate(4).putInt(field.length).flip());
        digest.update(field);
        return this;
    }

    Seal add(String field) {
        return add(field.getBytes(StandardCharsets.UTF_8));
    }

    Seal add(long field) {
        return add(ByteBuffer.allocate(8).putLong(field).array());
    }

    byte[] closed() {
        return digest.digest();
    }
}
