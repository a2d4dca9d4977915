package io.lectern.handin.receipt;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.id.FileId;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stands for content without showing it: SHA-256 over the salt (as ASCII text) and the canonical JSON (RFC 8785) of the
 * blocks, in which each file block has the file's SHA-256 as the member {@code sha256}.
 *
 * @param hash the SHA-256 in lower-case hexadecimal digits
 * @param salt 128 random bits in lower-case hexadecimal digits
 * @param fileHashes the SHA-256 of each file that the content refers to, by its id
 */
public record ContentDigest(String hash, String salt, Map<String, String> fileHashes) {
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The digest of content with a new salt. */
    public static ContentDigest of(List<Block> content, Map<FileId, String> files) {
        var random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        var salt = HexFormat.of().formatHex(random);
        var named = new TreeMap<String, String>();
        files.forEach((file, hash) -> named.put(file.value(), hash));
        return new ContentDigest(hash(salt, withHashes(content, named)), salt, named);
    }

    private static String hash(String salt, ArrayNode content) {
        return Sha256.hex(salt.getBytes(StandardCharsets.US_ASCII), CanonicalJson.of(content));
    }

    private static ArrayNode withHashes(List<Block> content, Map<String, String> files) {
        var blocks = JSON.createArrayNode();
        for (var block : content) {
            ObjectNode node = JSON.writerFor(Block.class).valueToTree(block);
            if (block instanceof Block.File file)
                node.put("sha256", files.get(file.file().value()));
            blocks.add(node);
        }
        return blocks;
    }
}
