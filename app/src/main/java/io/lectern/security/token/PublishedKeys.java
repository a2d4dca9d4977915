package io.lectern.security.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys that an issuer publishes, where its metadata say (OpenID Connect Discovery 1.0, RFC 8414). */
final class PublishedKeys implements KeySetSource {
    private final IssuerDocuments documents = new IssuerDocuments();
    private final String issuer;
    private final @Nullable URI given;
    private @Nullable URI found;

    /** @param given where the keys are, if that is known without asking the issuer */
    PublishedKeys(String issuer, @Nullable URI given) {
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

    private JWKSet keys(URI address) throws IOException {
        try {
            return JWKSet.parse(documents.read(address));
        } catch (ParseException e) {
            throw new IOException("What " + address + " answers is no set of keys", e);
        }
    }

    private URI discover() throws IOException {
        var failure = new IOException("The issuer " + issuer + " has no metadata");
        for (var place : places()) {
            try {
                return said(documents.read(place));
            } catch (FileNotFoundException | ParseException elsewhere) {
                failure.addSuppressed(elsewhere);
            }
        }
        throw failure;
    }

    private List<URI> places() {
        var uri = URI.create(issuer.replaceFirst("/$", ""));
        var host = uri.resolve("/").toString();
        var path = uri.getRawPath();
        return List.of(
                URI.create(uri + "/.well-known/openid-configuration"),
                URI.create(host + ".well-known/openid-configuration" + path),
                URI.create(host + ".well-known/oauth-authorization-server" + path));
    }

    private URI said(String metadata) throws IOException, ParseException {
        Map<String, Object> members = JSONObjectUtils.parse(metadata);
        var itself = JSONObjectUtils.getString(members, "issuer");
        if (!issuer.equals(itself)) throw new IOException("The issuer " + issuer + " calls itself " + itself);
        var keys = JSONObjectUtils.getString(members, "jwks_uri");
        if (keys == null) throw new IOException("The issuer " + issuer + " does not say where its keys are");
        return address(keys);
    }

    private static URI address(String keys) throws IOException {
        try {
            return new URI(keys);
        } catch (URISyntaxException wrong) {
            throw new IOException("The issuer says that its keys are at " + keys, wrong);
        }
    }
}
