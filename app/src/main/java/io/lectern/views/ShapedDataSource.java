package io.lectern.views;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections whose statements find the views in this program's shape. */
class ShapedDataSource extends DelegatingDataSource {
    private final TableNameRewriter rewriter;

    ShapedDataSource(DataSource target, TableNameRewriter rewriter) {
        super(target);
        this.rewriter = rewriter;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrapped(Connection.class, super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return wrapped(Connection.class, super.getConnection(user, password));
    }

    private <T> T wrapped(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                ShapedDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(proxy, target, method, arguments)));
    }

    private @Nullable Object call(Object proxy, Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("equals")) return arguments != null && proxy == arguments[0];
        if (method.getName().equals("unwrap") && arguments != null && arguments[0] instanceof Class<?> type)
            if (type.isInstance(target)) return target;
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && takesSql(method))
            arguments[0] = rewriter.resolve(sql);
        try {
            var result = method.invoke(target, arguments);
            return method.getReturnType() == Statement.class && method.getName().equals("createStatement")
                    ? wrapped(Statement.class, (Statement) result)
                    : result;
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private static boolean takesSql(Method method) {
        return switch (method.getName()) {
            case "prepareStatement",
                    "prepareCall",
                    "execute",
                    "executeQuery",
                    "executeUpdate",
                    "executeLargeUpdate",
                    "addBatch",
                    "nativeSQL" -> true;
            default -> false;
        };
    }
}
