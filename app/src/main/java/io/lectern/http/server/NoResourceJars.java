package io.lectern.http.server;

import java.net.URL;
import org.apache.catalina.Context;
import org.apache.catalina.webresources.StandardRoot;

/**
 * Leaves the jar out of what Tomcat itself would serve: Spring serves what is in it, and Tomcat would list all its
 * entries at every start.
 */
final class NoResourceJars extends StandardRoot {

    NoResourceJars(Context context) {
        super(context);
    }

    @Override
    public void createWebResourceSet(ResourceSetType type, String mount, URL url, String internalPath) {
        if (type != ResourceSetType.RESOURCE_JAR) super.createWebResourceSet(type, mount, url, internalPath);
    }
}
