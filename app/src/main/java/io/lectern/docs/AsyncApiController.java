package io.lectern.docs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
class AsyncApiController {
    private final AsyncApi description;

    AsyncApiController(AsyncApi description) {
        this.description = description;
    }

    @GetMapping("/asyncapi.json")
    JsonNode asyncApi() {
        return description.document();
    }
}
