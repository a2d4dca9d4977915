package io.lectern.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** The requests that are compared. */
enum Operation {
    CREATE("POST assignment") {
        @Override
        byte[] request(Server server, Target none) {
            return server.request("POST", server.assignments(), "", "{\"title\":\"Essay on moss\"}");
        }
    },
    RENAME("PUT title") {
        @Override
        byte[] request(Server server, Target target) {
            return server.request(
                    "PUT",
                    target.path() + "/title",
                    "If-Match: \"" + target.version() + "\"\r\n",
                    "{\"title\":\"Essay on moss, again " + target.version() + "\"}");
        }

        @Override
        Target after(Target target) {
            return new Target(target.path(), target.version() + 1);
        }
    },
    READ("GET assignment") {
        @Override
        byte[] request(Server server, Target target) {
            return server.request("GET", target.path(), "", "");
        }
    },
    MESSAGE("POST message") {
        @Override
        byte[] request(Server server, Target none) {
            var body = "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"What is moss?\"}]}";
            var conversations = server.messages();
            var any = conversations.get(ThreadLocalRandom.current().nextInt(conversations.size()));
            return server.request("POST", any, "", body);
        }
    };

    private final String label;

    /** An assignment that was made, and the version that renames have brought it to. */
    record Target(String path, long version) {}

    Operation(String label) {
        this.label = label;
    }

    /** How tables call it. */
    String label() {
        return label;
    }

    abstract byte[] request(Server server, Target target);

    /** What is left for the next one that asks for the same. */
    Target after(Target target) {
        return target;
    }

    boolean isOfTarget() {
        return this == RENAME || this == READ;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
