package io.lectern.start.settings;

/** How the settings begin that Lectern declares, or takes from Spring by another rule than Spring's. */
final class OwnNames {
    private OwnNames() {}

    static boolean begins(String setting) {
        return setting.startsWith("lectern.") || setting.startsWith(TokenSettings.PREFIX);
    }
}
