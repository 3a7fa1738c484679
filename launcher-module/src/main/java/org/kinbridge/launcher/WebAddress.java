package org.kinbridge.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where the web server listens.
 *
 * @param bind address of a network interface, or the wildcard
 */
record WebAddress(String bind, int port) {

    /** Refuses an address that is taken, that this computer does not have, or that this account may not use. */
    void mustBeFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (UnknownHostException e) {
            throw new StartFailure("\"" + bind + "\" is no address of this computer: choose another with --bind.", e);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("in use")) {
                throw new StartFailure(
                        "Port " + port + " is in use by another program: choose another with --port.", e);
            }
            if (message.contains("denied")) {
                throw new StartFailure(
                        "This account may not open port " + port + ": choose one above 1023 with --port.", e);
            }
            throw new StartFailure("\"" + bind + "\" is no address of this computer: choose another with --bind.", e);
        }
    }

    /** Where this computer itself reaches it. */
    URI local() {
        return URI.create("http://" + host("127.0.0.1") + ":" + port);
    }

    /** What a person types into the browser on this computer. */
    URI forPeople() {
        return URI.create("http://" + host("localhost") + ":" + port);
    }

    private String host(String loopback) {
        if (bind.equals("0.0.0.0") || bind.equals("::") || bind.equals("127.0.0.1") || bind.equals("localhost")) {
            return loopback;
        }
        return bind.contains(":") && !bind.startsWith("[") ? "[" + bind + "]" : bind;
    }
}
