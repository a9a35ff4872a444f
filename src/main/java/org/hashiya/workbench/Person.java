package org.hashiya.workbench;

/// Who makes edits here: the name in `HASHIYA_USER`, else the name of the account.
public final class Person {
    private Person() {}

    public static String atThisMachine() {
        var named = System.getenv().getOrDefault("HASHIYA_USER", "").strip();
        return named.isEmpty() ? System.getProperty("user.name", "somebody") : named;
    }
}
