package io.lectern.docs.openapi;

import io.lectern.docs.openapi.ClassCode.Step;
import io.lectern.kernel.access.Allow;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ClassUtils;

/**
 * What a handler method does, as its bytecode says: which commands and queries it makes, in their order. A controller
 * returns whatever those come to, so that its own signature does not tell.
 */
final class HandlerCode {
    private static final String OWN = "io/lectern/";
    private static final String RESPONSE = Type.getInternalName(ResponseEntity.class);
    private static final String DISPOSITION = Type.getInternalName(ContentDisposition.class);

    private final Map<String, ClassCode> classes = new HashMap<>();
    private final Set<String> followed = new HashSet<>();
    private final List<Message> messages = new ArrayList<>();
    private final Set<String> calls = new HashSet<>();

    /**
     * A command or a query.
     *
     * @param deferred whether it is made in a lambda
     */
    record Message(Class<?> type, boolean deferred) {}

    private HandlerCode() {}

    static HandlerCode of(Method handler) {
        var code = new HandlerCode();
        code.follow(
                Type.getInternalName(handler.getDeclaringClass()),
                handler.getName() + Type.getMethodDescriptor(handler),
                false);
        return code;
    }

    List<Message> messages() {
        return messages;
    }

    /** Whether it says by a method of this name what the response is to be. */
    boolean responds(String method) {
        return calls.contains(method);
    }

    private void follow(String owner, String method, boolean deferred) {
        if (!followed.add(owner + '.' + method)) return;
        var code = classes.computeIfAbsent(owner, of -> ClassCode.of(type(of)));
        for (var step : code.steps(method)) take(step, owner, deferred);
    }

    private void take(Step step, String owner, boolean deferred) {
        switch (step.kind()) {
            case MAKES -> {
                if (step.owner().startsWith(OWN) && isMessage(type(step.owner())))
                    messages.add(new Message(type(step.owner()), deferred));
            }
            case CALLS -> {
                if (step.owner().startsWith(RESPONSE) || step.owner().equals(DISPOSITION)) calls.add(step.name());
                if (step.owner().equals(owner) || makesMessages(step))
                    follow(step.owner(), step.name() + step.descriptor(), deferred);
            }
            case PASSES -> {
                if (step.owner().equals(owner)) follow(owner, step.name() + step.descriptor(), true);
            }
        }
    }

    private static boolean makesMessages(Step step) {
        var returned = Type.getReturnType(step.descriptor());
        if (!step.owner().startsWith(OWN) || returned.getSort() != Type.OBJECT) return false;
        if (!returned.getInternalName().startsWith(OWN)) return false;
        var type = type(returned.getInternalName());
        return isMessage(type)
                || type.isSealed()
                        && Arrays.stream(type.getPermittedSubclasses()).anyMatch(HandlerCode::isMessage);
    }

    private static boolean isMessage(Class<?> type) {
        return type.isAnnotationPresent(Allow.class);
    }

    private static Class<?> type(String internalName) {
        return ClassUtils.resolveClassName(internalName.replace('/', '.'), HandlerCode.class.getClassLoader());
    }
}
