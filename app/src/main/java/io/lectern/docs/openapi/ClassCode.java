package io.lectern.docs.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the methods of a class make, call and pass on, in the order of their bytecode. */
final class ClassCode extends ClassVisitor {
    private final Map<String, List<Step>> methods = new HashMap<>();

    /** What a step does with what it names. */
    enum Kind {
        MAKES,
        CALLS,
        PASSES
    }

    /** One step of a method; the name and the descriptor are empty where an object is made. */
    record Step(Kind kind, String owner, String name, String descriptor) {}

    private ClassCode() {
        super(Opcodes.ASM9);
    }

    static ClassCode of(Class<?> type) {
        var file = '/' + type.getName().replace('.', '/') + ".class";
        try (var bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
            var code = new ClassCode();
            new ClassReader(bytes).accept(code, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return code;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The steps of a method, which is named with its descriptor. */
    List<Step> steps(String method) {
        return methods.getOrDefault(method, List.of());
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        var steps = methods.computeIfAbsent(name + descriptor, of -> new ArrayList<>());
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitTypeInsn(int opcode, String type) {
                if (opcode == Opcodes.NEW) steps.add(new Step(Kind.MAKES, type, "", ""));
            }

            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String descriptor, boolean ofInterface) {
                steps.add(new Step(Kind.CALLS, owner, called, descriptor));
            }

            @Override
            public void visitInvokeDynamicInsn(
                    String called, String descriptor, Handle bootstrap, Object... arguments) {
                for (var argument : arguments)
                    if (argument instanceof Handle lambda)
                        steps.add(new Step(Kind.PASSES, lambda.getOwner(), lambda.getName(), lambda.getDesc()));
            }
        };
    }
}
