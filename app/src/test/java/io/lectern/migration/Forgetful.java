package io.lectern.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection as behind a pooler: each statement may come to another session, without the settings of before. */
final class Forgetful {
    private final Connection own;

    private Forgetful(Connection own) {
        this.own = own;
    }

    static Connection after(Connection own) {
        var forgetful = new Forgetful(own);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, forgetful::call);
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("createStatement")) forget();
        try {
            return method.invoke(own, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private void forget() throws SQLException {
        try (var statement = own.createStatement()) {
            statement.execute("discard all");
        }
    }
}
