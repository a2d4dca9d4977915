package io.lectern.docs.openapi;

import io.lectern.docs.openapi.Operation.Match;
import java.util.EnumSet;
import java.util.Set;

/** Which problems may keep an operation from doing what is asked. */
final class ExpectedProblems {
    private static final Set<ProblemKind> ALWAYS = EnumSet.of(
            ProblemKind.VALIDATION,
            ProblemKind.NOT_FOUND,
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.RATE_LIMITED,
            ProblemKind.HEADERS_TOO_LARGE,
            ProblemKind.INTERNAL,
            ProblemKind.UNAVAILABLE);

    private ExpectedProblems() {}

    static Set<ProblemKind> of(Operation operation) {
        var problems = EnumSet.copyOf(ALWAYS);
        if (operation.endpoint().isSecured()) {
            problems.add(ProblemKind.UNAUTHENTICATED);
            problems.add(ProblemKind.FORBIDDEN);
        }
        if (!operation.endpoint().reads())
            problems.addAll(EnumSet.of(ProblemKind.TIMEOUT, ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED_MEDIA_TYPE));
        if (operation.changes()) problems.addAll(EnumSet.of(ProblemKind.RULE_BROKEN, ProblemKind.KEY_REUSED));
        if (operation.match() != Match.NONE || operation.namesVersions() || operation.creates())
            problems.add(ProblemKind.STALE_VERSION);
        if (operation.goesOnFromPosition()) problems.add(ProblemKind.RESET);
        if (operation.match() == Match.REQUIRED || operation.match() == Match.OPTIONAL && operation.changes())
            problems.add(ProblemKind.VERSION_REQUIRED);
        return problems;
    }
}
