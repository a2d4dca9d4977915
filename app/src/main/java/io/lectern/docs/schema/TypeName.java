package io.lectern.docs.schema;

import org.springframework.web.bind.annotation.RestController;

/** How a type is called in the document: as in the code, without the words that say where it belongs there. */
final class TypeName {
    private TypeName() {}

    static String of(Class<?> type) {
        var own = type.getSimpleName().replaceFirst("(?<=.)View$", "").replaceFirst("^Seen(?=[A-Z])", "");
        var outer = type.getEnclosingClass();
        if (outer == null || outer.isAnnotationPresent(RestController.class)) return own;
        var whole = outer.getSimpleName().replaceFirst("(?<=.)(View|Body|Handlers)$", "");
        return whole.startsWith(own) ? own : whole + own;
    }
}
