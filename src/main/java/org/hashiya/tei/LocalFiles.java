package org.hashiya.tei;

import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import java.io.IOException;
import java.util.Locale;

/// A grammar may include others that lie beside it, but none from the network.
final class LocalFiles implements Resolver {
    private final Resolver files = BasicResolver.getInstance();

    @Override
    public void resolve(Identifier id, Input input) throws IOException, ResolverException {
        files.resolve(id, input);
    }

    @Override
    public void open(Input input) throws IOException, ResolverException {
        var address = input.getUri() == null ? "" : input.getUri().toLowerCase(Locale.ROOT);
        if (!address.startsWith("file:") && address.contains(":")) {
            throw new IOException("Nothing is read from the network: " + input.getUri());
        }
        if (address.matches("file://[^/].*")) {
            throw new IOException("Nothing is read from another computer: " + input.getUri());
        }
        files.open(input);
    }
}
