package io.lectern.start;

import java.lang.reflect.InvocationTargetException;
import java.net.SocketTimeoutException;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionFailedException;

/** Finds among the causes of a failed start the one that a person can do something about, and says it. */
final class StartFailures {
    /** The SQLSTATE of {@code io.lectern.database.Requirements}, whose message is such a sentence. */
    private static final String UNMET_REQUIREMENT = "LEC01";

    private static final String BROKEN_CONNECTION = "08006";

    /** What to do by SQLSTATE, the first that matches; null is the state where no server answered. */
    private static final List<Map.Entry<Pattern, String>> SENTENCES = List.of(
            sentence(
                    "28P..",
                    "The database refuses the sign-in: check --spring.datasource.username"
                            + " and --spring.datasource.password"),
            sentence(
                    "28...",
                    "The database refuses the sign-in: check --spring.datasource.username"
                            + " and --spring.datasource.password, and whom its pg_hba.conf lets in"),
            sentence(
                    "42501",
                    "The database allows its role too little: say who owns the tables with --spring.flyway.user"
                            + " and --spring.flyway.password"),
            sentence(
                    "3D000",
                    "There is no such database: make it with createdb, or correct the name in --spring.datasource.url"),
            sentence(
                    "53300",
                    "The database has no connection left: raise its max_connections, or take fewer with"
                            + " --spring.datasource.hikari.maximum-pool-size"),
            sentence(
                    "null|08...|57P..",
                    "The database cannot be reached: check --spring.datasource.url and that PostgreSQL runs there"),
            sentence(
                    "53.00|58030", "The database has no room: make some where PostgreSQL runs, and do the same again"));

    private StartFailures() {}

    static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = about(cause);
            if (sentence != null) return Optional.of(sentence);
        }
        return Optional.empty();
    }

    private static @Nullable String about(Throwable cause) {
        if (cause instanceof StartException cannot) return cannot.getMessage();
        if (cause instanceof PortInUseException taken)
            return "Port " + taken.getPort() + " is taken: stop what uses it, or choose another with --server.port";
        if (cause instanceof BindException wrong) return wrongValue(wrong);
        if (cause instanceof ConversionFailedException wrong && !isUnwritable(wrong))
            return wrongKind(wrong.getValue(), wrong.getTargetType().getType());
        if (cause instanceof TypeMismatchException wrong && wrong.getRequiredType() != null && !isUnwritable(wrong))
            return wrongKind(wrong.getValue(), wrong.getRequiredType());
        if (cause instanceof InvalidPathException) return unwritable("The command");
        return cause instanceof SQLException sql ? aboutDatabase(sql) : ConfigurationFailures.about(cause);
    }

    private static String wrongValue(BindException wrong) {
        if (isUnwritable(wrong)) return unwritable("The setting " + wrong.getName());
        return "The setting " + wrong.getName() + " has a value that it cannot have: "
                + Optional.ofNullable(reason(wrong)).orElse("correct it");
    }

    /** What a setter said that refused it. */
    private static @Nullable String reason(Throwable wrong) {
        for (var cause = wrong.getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof InvocationTargetException refused)
                return refused.getTargetException().getMessage();
        return null;
    }

    private static boolean isUnwritable(Exception wrong) {
        return NestedExceptionUtils.getMostSpecificCause(wrong) instanceof InvalidPathException;
    }

    /** @param saying what names a file by letters that Java cannot write, or by none that a file can have */
    private static String unwritable(String saying) {
        var encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return encoding.equals("UTF-8")
                ? saying + " names a file that cannot be"
                : saying + " names a file that Java cannot write in the encoding of the locale, " + encoding
                        + ": set LC_ALL to a locale with UTF-8, such as C.UTF-8";
    }

    private static String wrongKind(@Nullable Object value, Class<?> needed) {
        return "A setting has the value " + value + " where it needs a value of the kind " + needed.getSimpleName()
                + ": correct it";
    }

    private static @Nullable String aboutDatabase(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.equals(UNMET_REQUIREMENT)
                && failure instanceof PSQLException known
                && known.getServerErrorMessage() != null)
            return known.getServerErrorMessage().getMessage();
        if (state.equals(BROKEN_CONNECTION) && failure.getCause() instanceof SocketTimeoutException)
            return "The database did not answer in time: see in its pg_stat_activity what it waits for,"
                    + " and do the same again";
        return SENTENCES.stream()
                .filter(sentence -> sentence.getKey().matcher(state).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map.Entry<Pattern, String> sentence(String states, String said) {
        return Map.entry(Pattern.compile(states), said);
    }
}
