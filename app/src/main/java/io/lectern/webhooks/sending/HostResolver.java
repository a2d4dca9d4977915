package io.lectern.webhooks.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells the addresses of a host; may take its time. */
@FunctionalInterface
public interface HostResolver {

    /** All of them. */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
