package io.lectern.handin.receipt;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.receipt.ReceiptMessage.FindReceipt;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Queries;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
class ReceiptController {
    private final Queries queries;
    private final Receipts receipts;
    private final ReceiptKeys keys;

    ReceiptController(Queries queries, Receipts receipts, ReceiptKeys keys) {
        this.queries = queries;
        this.receipts = receipts;
        this.keys = keys;
    }

    record Verification(boolean valid) {}

    /** A JSON Web Key Set (RFC 7517). */
    record KeySet(@JsonForm(schema = "JsonWebKey") List<Map<String, Object>> keys) {}

    @GetMapping("/api/submissions/{submission}/hand-ins/{number}/receipt")
    Object find(@PathVariable SubmissionId submission, @PathVariable int number) {
        return queries.ask(new FindReceipt(submission, number));
    }

    /** Of anybody's receipt, by any person. */
    @PostMapping("/api/receipts/verification")
    Verification verify(UserId caller, @RequestBody @JsonForm(schema = "AnyReceipt") ObjectNode receipt) {
        return new Verification(receipts.verify(receipt));
    }

    @GetMapping("/.well-known/jwks.json")
    KeySet keys() {
        return new KeySet(keys.published().stream().map(ReceiptKey::toJwk).toList());
    }
}
