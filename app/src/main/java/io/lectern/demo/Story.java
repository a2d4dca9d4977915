package io.lectern.demo;

import io.lectern.kernel.id.UserId;
import io.lectern.security.demo.DemoPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * What happened in the demo's class, as its file has it.
 *
 * @param people who is in it
 * @param steps what they did, in order
 */
record Story(List<DemoPerson> people, List<StoryStep> steps) {
    private static final String FILE = "demo/story.yaml";

    static Story read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            Map<String, List<Map<String, Object>>> all = new Yaml().load(file);
            return new Story(
                    all.getOrDefault("people", List.of()).stream()
                            .map(Story::person)
                            .toList(),
                    all.getOrDefault("story", List.of()).stream()
                            .map(StoryStep::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoPerson person(Map<String, Object> said) {
        return new DemoPerson(UserId.of(text(said, "user")), text(said, "name"), text(said, "role"));
    }

    private static String text(Map<String, Object> said, String name) {
        return (String) Objects.requireNonNull(said.get(name), "The story lacks " + name);
    }
}
