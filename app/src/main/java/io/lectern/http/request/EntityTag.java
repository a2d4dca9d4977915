package io.lectern.http.request;

import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.stream.VersionHashes;
import io.lectern.kernel.text.Sha256;
import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/**
 * Spells versions as entity tags (RFC 9110, section 8.8.3): {@code "<version>-<hash>"}, or
 * {@code "<version>-<hash>-<digest>"} for a representation that depends on more than its stream. The hash is that of
 * {@link VersionHashes}, so that a tag of a timeline that has been lost matches nothing.
 */
public final class EntityTag {
    private static final Pattern STRONG =
            Pattern.compile("\"(0|[1-9][0-9]{0,17})(?:-([A-Za-z0-9]{1,64}))?(?:-[A-Za-z0-9]{1,64})?\"");
    private static final int DIGEST_BYTES = 8;

    private EntityTag() {}

    /** The version that a client read, with its hash unless the client names the number alone. */
    public record Read(long version, @Nullable String hash) {}

    /** The tag of a version. */
    public static String of(long version, String hash) {
        return '"' + Long.toString(version) + '-' + hash + '"';
    }

    /** The tag of a representation of a version. */
    public static String of(long version, String hash, byte[]... representation) {
        return of(version, hash + '-' + Sha256.hex(representation).substring(0, 2 * DIGEST_BYTES));
    }

    /** The one version that {@code If-Match} names, or null if the header is absent. */
    public static @Nullable Read expected(Enumeration<String> headers) {
        var values = Collections.list(headers);
        if (values.isEmpty()) return null;
        var matcher = STRONG.matcher(values.get(0).strip());
        if (values.size() > 1 || !matcher.matches())
            throw new Invalid("If-Match", "must be the one strong ETag of the version that you read");
        return new Read(Long.parseLong(matcher.group(1)), matcher.group(2));
    }

    /** Whether {@code If-Match} of a read names the tag, or any: compared whole, and weak tags never match. */
    public static boolean isMet(Enumeration<String> headers, @Nullable String tag) {
        return isNamed(headers, tag, true);
    }

    /** Whether {@code If-None-Match} names the tag; it may be a list, and weak tags match too. */
    public static boolean matches(Enumeration<String> headers, String tag) {
        return isNamed(headers, tag, false);
    }

    private static boolean isNamed(Enumeration<String> headers, @Nullable String tag, boolean strong) {
        var own = tag == null ? null : ETag.create(tag);
        return Collections.list(headers).stream()
                .flatMap(header -> ETag.parse(header).stream())
                .anyMatch(named -> named.isWildcard() || own != null && named.compare(own, strong));
    }
}
