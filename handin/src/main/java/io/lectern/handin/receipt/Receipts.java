package io.lectern.handin.receipt;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.kernel.message.Problem.NotFound;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes receipts and checks them. The same event always has the same receipt, to the last byte. */
@Component
public class Receipts {
    private static final Set<String> MEMBERS = Stream.of(Receipt.class.getRecordComponents())
            .map(component -> component.getName())
            .collect(Collectors.toUnmodifiableSet());

    private final ReceiptKeys keys;

    Receipts(ReceiptKeys keys) {
        this.keys = keys;
    }

    /** The id of the key that signs new receipts. */
    public String keyId() {
        return keys.currentKeyId();
    }

    /**
     * The receipt of an event.
     *
     * @param eventId the id of the stored event
     * @throws NotFound if the work is erased: whoever kept the receipt can still prove it; or if it was imported from
     *     another system, whose key is not here
     */
    public Receipt of(SubmissionHandedIn event, String eventId) {
        var salt = event.salt();
        if (salt == null || !keys.has(event.keyId())) throw new NotFound();
        var receipt = Receipt.unsigned(event, salt, eventId);
        return receipt.withSignature(keys.sign(event.keyId(), signed(JSON.valueToTree(receipt))));
    }

    /** Whether a receipt is one of ours and unchanged: no member changed, missing or added. */
    public boolean verify(JsonNode receipt) {
        if (!receipt.isObject() || !Set.copyOf(receipt.propertyNames()).equals(MEMBERS)) return false;
        if (!receipt.path("keyId").isString()
                || !receipt.path(Receipt.SIGNATURE).isString()) return false;
        if (receipt.valueStream().anyMatch(value -> value.isNumber() && !isWritten(value))) return false;
        var signature = receipt.path(Receipt.SIGNATURE).asString();
        return keys.verifies(receipt.path("keyId").asString(), signed(receipt), signature);
    }

    /** Whether it is a number of the kind that receipts have. */
    private static boolean isWritten(JsonNode number) {
        return number.isIntegralNumber() && number.canConvertToLong();
    }

    private static byte[] signed(JsonNode receipt) {
        var others = ((ObjectNode) receipt.deepCopy()).without(Receipt.SIGNATURE);
        return CanonicalJson.of(others);
    }
}
