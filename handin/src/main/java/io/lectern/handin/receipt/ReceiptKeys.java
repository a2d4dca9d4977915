package io.lectern.handin.receipt;

import io.lectern.kernel.signature.SigningKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that sign receipts, and whatever else is kept as proof; they live in the database, so that every node signs
 * alike and a backup keeps them.
 */
@Component
class ReceiptKeys implements SigningKeys {
    private static final RowMapper<ReceiptKey> KEY = new SimplePropertyRowMapper<>(ReceiptKey.class);
    private final JdbcClient jdbc;
    private final Map<String, ReceiptKey> seen = new ConcurrentHashMap<>();

    ReceiptKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest key; who asks first makes it. */
    ReceiptKey current() {
        return all().stream().findFirst().orElseGet(this::first);
    }

    /** All keys, of which there is one at least. */
    List<ReceiptKey> published() {
        var known = all();
        return known.isEmpty() ? List.of(first()) : known;
    }

    /** The key with an id, which is the same for ever. */
    Optional<ReceiptKey> find(String keyId) {
        var known = seen.get(keyId);
        return known != null
                ? Optional.of(known)
                : all().stream().filter(key -> key.keyId().equals(keyId)).findFirst();
    }

    @Override
    public String currentKeyId() {
        return current().keyId();
    }

    @Override
    public boolean has(String keyId) {
        return find(keyId).isPresent();
    }

    @Override
    public String sign(String keyId, byte[] message) {
        return find(keyId)
                .orElseThrow(() -> new IllegalStateException("The key " + keyId + " is not in the database"))
                .sign(message);
    }

    @Override
    public boolean verifies(String keyId, byte[] message, String signature) {
        return find(keyId).map(key -> key.verifies(message, signature)).orElse(false);
    }

    private List<ReceiptKey> all() {
        var keys = jdbc.sql("select key_id, private_key, public_key from handin.receipt_key order by made_at, key_id")
                .query(KEY)
                .list();
        keys.forEach(key -> seen.put(key.keyId(), key));
        return keys;
    }

    private ReceiptKey first() {
        var key = ReceiptKey.random();
        jdbc.sql("""
                        insert into handin.receipt_key (key_id, private_key, public_key)
                        values (:keyId, :privateKey, :publicKey)""")
                .param("keyId", key.keyId())
                .param("privateKey", key.privateKey())
                .param("publicKey", key.publicKey())
                .update();
        return key;
    }
}
