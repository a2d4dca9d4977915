package io.lectern.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives tests the browser of this machine; where there is none they are skipped, and the log says so. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {
    private static final Logger log = LoggerFactory.getLogger(BrowserExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        var name = context.getDisplayName();
        need(
                name,
                "Chromium (on the path, or named by -Dlectern.chromium)",
                Programs.chromium().isPresent());
        need(
                name,
                "Node.js 20 or newer, which drives it (on the path, or by the profile bundled-node)",
                Programs.bringsNode() || Programs.node().isPresent());
        browser(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static void need(String test, String what, boolean there) {
        if (!there) log.warn("The page is NOT tested by {}, since this needs {}", test, what);
        assumeTrue(there, "needs " + what);
    }

    private static Chromium browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        Chromium.class,
                        key -> Chromium.start(Programs.chromium().orElseThrow()),
                        Chromium.class);
    }
}
