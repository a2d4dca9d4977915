package io.lectern.security.demo;

import io.lectern.security.token.IssuerGiven;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the demo has people and a class to begin with: with no issuer beside it, and unless a setting says no. */
public class DemoPeopleEnabled extends DemoEnabled {
    private static final String SETTING = "lectern.demo.people";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        return super.matches(context, metadata)
                && !StringUtils.hasText(environment.getProperty(IssuerGiven.SETTING))
                && (!StringUtils.hasText(environment.getProperty(SETTING))
                        || environment.getRequiredProperty(SETTING, Boolean.class));
    }
}
