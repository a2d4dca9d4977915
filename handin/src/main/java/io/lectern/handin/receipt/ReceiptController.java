package io.lectern.handin.receipt;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
class ReceiptController {
    private final Receipts receipts;
    private final ReceiptKeys keys;

    ReceiptController(Receipts receipts, ReceiptKeys keys) {
        this.receipts = receipts;
        this.keys = keys;
    }

    record Verdict(boolean valid) {}

    /** A JSON Web Key Set (RFC 7517). */
    record KeySet(List<ReceiptKey.Jwk> keys) {}

    @PostMapping("/api/receipts/verification")
    Verdict verify(@RequestBody ObjectNode receipt) {
        return new Verdict(receipts.verify(receipt));
    }

    @GetMapping("/.well-known/jwks.json")
    KeySet keys() {
        return new KeySet(keys.published().stream().map(ReceiptKey::toJwk).toList());
    }
}
