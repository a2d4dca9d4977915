package io.lectern.live.resume;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds what resuming may cost. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ResumeLimits.class)
class ResumeConfiguration {}
