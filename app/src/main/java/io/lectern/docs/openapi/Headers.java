package io.lectern.docs.openapi;

import tools.jackson.databind.node.ObjectNode;

/** Refers to the headers of responses, which are described once. */
final class Headers {
    private Headers() {}

    static void add(ObjectNode response, String... names) {
        for (var name : names)
            response.withObject("/headers").putObject(name).put("$ref", "#/components/headers/" + name);
    }
}
