package org.hashiya.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A SHA-256 over the fields of a row that stand nowhere else, so that damage to them is noticed.
/// Each field has its length before it; numbers have eight bytes.
final class Seal {
    private final MessageDigest digest;

    Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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
