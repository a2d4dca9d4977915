package io.lectern.docs.openapi;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Allow.Who;
import io.lectern.kernel.access.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says in words who may do something. */
final class Access {
    private Access() {}

    /** One sentence. */
    static String of(Allow allow) {
        var people = new ArrayList<String>();
        for (var who : allow.value()) people.add(words(who));
        var sentence = new StringBuilder("For ").append(String.join(", or ", people));
        if (allow.scope() == Scope.WRITE) sentence.append(" lectern:write:<noun>");
        else if (allow.scope() != Scope.NONE)
            sentence.append(' ').append(allow.scope().text());
        if (allow.exceptOwner()) sentence.append(", but not for the one whose it is");
        if (allow.creatorsOnly()) sentence.append(", who may create spaces");
        return sentence.append('.').toString();
    }

    /** The same of an endpoint that sends no message which says so. */
    static String of(Endpoint endpoint) {
        return endpoint.isSecured() ? "For anyone who is signed in." : "For anyone, without a token.";
    }

    /** The scopes that a token must have. */
    static List<String> scopes(Allow allow) {
        return Arrays.equals(allow.value(), new Who[] {Who.SERVICE}) && allow.scope() != Scope.NONE
                ? List.of(allow.scope().text())
                : List.of();
    }

    private static String words(Who who) {
        return switch (who) {
            case EDUCATOR -> "educators of the space";
            case STUDENT -> "students of the space";
            case OWNER -> "the one whose it is";
            case CREATOR -> "those who may create spaces";
            case OPERATOR -> "operators";
            case ANYONE -> "anyone who is signed in";
            case VIEWER -> "those who can see it";
            case SERVICE -> "services with the scope";
            case SYSTEM -> "the system alone";
        };
    }
}
