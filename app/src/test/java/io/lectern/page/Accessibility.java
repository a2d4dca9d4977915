package io.lectern.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says what somebody with weak eyes, a keyboard or a screen reader could not use, as far as axe-core can tell. */
final class Accessibility {
    private static final String AXE = read("/axe.min.js") + "\n;undefined";
    private static final String IS_THERE = "Boolean(window.axe)";
    private static final String VIOLATIONS = """
            async (rules) => {
              const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const runOnly = rules.length > 0 ? rules : all;
              const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) =>
                `${id}: ${html.slice(0, 200)} ${[...any, ...all, ...none].map(({ message }) => message)}`));
            }""";

    private Accessibility() {}

    /** Everything that WCAG 2.2 AA asks for and a program can see. */
    static List<String> violations(Page page) {
        return violations(page, List.of());
    }

    /** What depends on colours alone. */
    static List<String> faintTexts(Page page) {
        return violations(page, List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, List<String> rules) {
        if (!(boolean) page.evaluate(IS_THERE)) page.evaluate(AXE);
        return (List<String>) page.evaluate(VIOLATIONS, rules);
    }

    private static String read(String resource) {
        try (var script = Accessibility.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
