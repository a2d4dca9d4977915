package io.lectern;

import io.lectern.start.WhileServing;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/** Has what is done now and then done by who serves; for a command of the jar it would all be made first. */
@Configuration(proxyBeanMethods = false)
@WhileServing
class SchedulingConfiguration {

    /** Under the name by which Spring Boot knows that there is something to schedule. */
    @Bean(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME)
    static ScheduledAnnotationBeanPostProcessor scheduledMethods() {
        return new OurScheduledMethods();
    }

    /** Spring looks at each method of each bean, of all libraries and of all that a class inherits. */
    private static final class OurScheduledMethods extends ScheduledAnnotationBeanPostProcessor {
        private static final String OURS = "io.lectern.";

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return isScheduled(bean.getClass()) ? super.postProcessAfterInitialization(bean, name) : bean;
        }

        private static boolean isScheduled(Class<?> type) {
            if (!type.getName().startsWith(OURS)) return false;
            return Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(method -> method.isAnnotationPresent(Scheduled.class))
                    || isScheduled(type.getSuperclass());
        }
    }
}
