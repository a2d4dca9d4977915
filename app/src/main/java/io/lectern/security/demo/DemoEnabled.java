package io.lectern.security.demo;

import io.lectern.security.token.IssuerGiven;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the demo sign-in is on: as its setting says, else with the embedded database and no issuer of one's own. */
public class DemoEnabled implements Condition {
    private static final String SETTING = "lectern.demo.enabled";

    /** The same of an environment, for who does more than make beans. */
    public static boolean in(Environment environment) {
        return isSaid(environment, SETTING)
                ? byName(environment)
                : !isSaid(environment, "spring.datasource.url") && !isSaid(environment, IssuerGiven.SETTING);
    }

    /** Whether somebody asked for it in so many words. */
    static boolean byName(Environment environment) {
        return isSaid(environment, SETTING) && environment.getRequiredProperty(SETTING, Boolean.class);
    }

    private static boolean isSaid(Environment environment, String setting) {
        return StringUtils.hasText(environment.getProperty(setting));
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }
}
