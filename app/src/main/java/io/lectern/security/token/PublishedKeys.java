package io.lectern.security.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys that an issuer publishes, where its metadata say (OpenID Connect Discovery 1.0, RFC 8414). */
final class PublishedKeys implements KeySetSource {
    private static final int TIMEOUT_IN_MILLIS = 1500;
    private static final int MOST_BYTES = 256 * 1024;

    private final ResourceRetriever http =
            new DefaultResourceRetriever(TIMEOUT_IN_MILLIS, TIMEOUT_IN_MILLIS, MOST_BYTES);
    private final String issuer;
    private final @Nullable URL given;
    private @Nullable URL found;

    /** @param given where the keys are, if that is known without asking the issuer */
    PublishedKeys(String issuer, @Nullable URL given) {
        this.issuer = issuer;
        this.given = given;
    }

    @Override
    public JWKSet fetch() throws IOException {
        var address = given != null ? given : found;
        if (address == null) address = discover();
        found = null;
        var keys = keys(address);
        found = address;
        return keys;
    }

    private JWKSet keys(URL address) throws IOException {
        try {
            return JWKSet.parse(http.retrieveResource(address).getContent());
        } catch (ParseException e) {
            throw new IOException("What " + address + " answers is no set of keys", e);
        }
    }

    private URL discover() throws IOException {
        var failure = new IOException("The issuer " + issuer + " has no metadata");
        for (var place : places()) {
            try {
                return said(http.retrieveResource(place).getContent());
            } catch (FileNotFoundException | ParseException elsewhere) {
                failure.addSuppressed(elsewhere);
            }
        }
        throw failure;
    }

    private List<URL> places() throws IOException {
        var uri = URI.create(issuer.replaceFirst("/$", ""));
        var host = uri.resolve("/").toString();
        var path = uri.getRawPath();
        return List.of(
                new URL(uri + "/.well-known/openid-configuration"),
                new URL(host + ".well-known/openid-configuration" + path),
                new URL(host + ".well-known/oauth-authorization-server" + path));
    }

    private URL said(String metadata) throws IOException, ParseException {
        Map<String, Object> members = JSONObjectUtils.parse(metadata);
        var itself = JSONObjectUtils.getString(members, "issuer");
        if (!issuer.equals(itself)) throw new IOException("The issuer " + issuer + " calls itself " + itself);
        var keys = JSONObjectUtils.getString(members, "jwks_uri");
        if (keys == null) throw new IOException("The issuer " + issuer + " does not say where its keys are");
        return new URL(keys);
    }
}
