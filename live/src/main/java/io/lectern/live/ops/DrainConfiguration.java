package io.lectern.live.ops;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds how clients are sent elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DrainLimits.class)
class DrainConfiguration {}
