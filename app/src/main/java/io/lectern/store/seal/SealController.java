package io.lectern.store.seal;

import io.lectern.kernel.message.Problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SealController {
    private final HashRows hashes;

    SealController(HashRows hashes) {
        this.hashes = hashes;
    }

    @GetMapping("/.well-known/log-seal.json")
    LogSeal newest() {
        return hashes.newest().orElseThrow(NotFound::new);
    }
}
