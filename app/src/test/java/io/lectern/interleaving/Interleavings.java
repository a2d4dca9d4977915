package io.lectern.interleaving;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.jetbrains.lincheck.datastructures.verifier.EpsilonVerifier;

/**
 * Searches the interleavings of several threads with Lincheck, which runs them one step at a time and decides at each
 * access to shared memory who goes on.
 *
 * <p>Which operations the threads do is drawn from a seed, and Lincheck decides alike each time; so a failure names its
 * seed, and {@code -Dlectern.interleavings.seed=<seed> -Dlectern.interleavings.scenarios=1} with the test's name finds
 * it again. {@code -Dlectern.interleavings.scenarios=100 -Dlectern.interleavings.each=10000} searches for minutes.
 */
public final class Interleavings {
    private static final long SEED = Long.getLong("lectern.interleavings.seed", 42);
    private static final int SCENARIOS = Integer.getInteger("lectern.interleavings.scenarios", 4);
    private static final int EACH = Integer.getInteger("lectern.interleavings.each", 100);
    private static final int ENOUGH = 100;
    private static final int MOST_OPERATIONS = 2;

    private Interleavings() {}

    /**
     * Searches one scenario after the other. Each group of operations is a thread; the validation judges the result.
     *
     * @param shared what the threads share: a new one for each interleaving
     * @throws AssertionError that names the seed, and shows the steps
     */
    public static void search(Class<?> shared) {
        for (var seed = SEED; seed < SEED + SCENARIOS; seed++) search(shared, seed);
    }

    /** The same with enough scenarios to find what is known to be there. */
    public static void searchForPlanted(Class<?> shared) {
        for (var seed = SEED; seed < SEED + ENOUGH; seed++) search(shared, seed);
    }

    private static void search(Class<?> shared, long seed) {
        try {
            new ModelCheckingOptions()
                    .addCustomScenario(scenario(shared, new Random(seed)))
                    .addGuarantee(ManagedStrategyGuaranteeKt.forClasses(Interleavings::isForOneThread)
                            .allMethods()
                            .treatAsAtomic())
                    .iterations(0)
                    .invocationsPerIteration(EACH)
                    .minimizeFailedScenario(false)
                    .verifier(EpsilonVerifier.class)
                    .check(shared);
        } catch (LincheckAssertionError found) {
            throw new AssertionError("With seed " + seed + ": " + found.getMessage(), found);
        }
    }

    /** Collections that one thread has, or whoever holds a lock: what happens within is no step. */
    private static boolean isForOneThread(String type) {
        return type.startsWith("java.util.") && !type.startsWith("java.util.concurrent.");
    }

    private static ExecutionScenario scenario(Class<?> shared, Random random) {
        Map<String, List<Method>> threads = new TreeMap<>();
        methods(shared)
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .forEach(method -> threads.computeIfAbsent(
                                method.getAnnotation(Operation.class).nonParallelGroup(), group -> new ArrayList<>())
                        .add(method));
        var parallel = threads.values().stream()
                .map(operations -> IntStream.rangeClosed(0, random.nextInt(MOST_OPERATIONS))
                        .mapToObj(n -> actor(operations.get(random.nextInt(operations.size()))))
                        .toList())
                .toList();
        var validation = methods(shared)
                .filter(method -> method.isAnnotationPresent(Validate.class))
                .map(Interleavings::actor)
                .findFirst()
                .orElseThrow();
        return new ExecutionScenario(List.of(), parallel, List.of(), validation);
    }

    private static Stream<Method> methods(Class<?> shared) {
        return Stream.of(shared.getMethods())
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static Actor actor(Method method) {
        return new Actor(method, List.of());
    }
}
