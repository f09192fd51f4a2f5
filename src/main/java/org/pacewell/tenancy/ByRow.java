package org.pacewell.tenancy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;

/**
 * Things of one kind, found by SQL. Hibernate translates its own language anew each time while a clinic's filter is on,
 * which was a seventh of what a register cost the application; of SQL it remembers the plan. The clinic stands in every
 * query, and row security walls it as well.
 */
final class ByRow<T> {
    private static final ClassValue<Class<?>> KINDS = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> repository) {
            return ancestors(repository)
                    .flatMap(ancestor -> Arrays.stream(ancestor.getGenericInterfaces()))
                    .flatMap(ByRow::kind)
                    .findFirst()
                    .orElseThrow();
        }
    };

    private static final Map<Class<?>, String> SELECTS = new ConcurrentHashMap<>();

    private final Class<T> kind;
    private final EntityManager entities;

    private ByRow(Class<T> kind, EntityManager entities) {
        this.kind = kind;
        this.entities = entities;
    }

    @SuppressWarnings("unchecked") // a repository of things says of which kind they are
    static <T extends Owned> ByRow<T> of(Repository<T> repository) {
        return new ByRow<>((Class<T>) KINDS.get(repository.getClass()), repository.getEntityManager());
    }

    /** Sees what was changed of this kind in the transaction. Parameters stand for the condition's question marks in order. */
    List<T> list(String condition, Object... parameters) {
        var query = entities.createNativeQuery(SELECTS.computeIfAbsent(kind, any -> select()) + condition, kind)
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(kind);
        query.setParameter(1, Tenancy.current());
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 2, parameters[i]);
        @SuppressWarnings("unchecked") // unwrapping loses the kind
        List<T> found = query.getResultList();
        return found;
    }

    /** Column by column: the plan of an asterisk fails as soon as the next release adds one while this one still serves. */
    private String select() {
        var mapping = entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(kind);
        var columns = new LinkedHashSet<String>();
        mapping.getIdentifierMapping().forEachSelectable((_, column) -> columns.add(column.getSelectionExpression()));
        mapping.forEachSelectable((_, column) -> columns.add(column.getSelectionExpression()));
        return "select %s from %s where tenant_id = ? and "
                .formatted(
                        String.join(", ", columns),
                        mapping.getMappedTableDetails().getTableName());
    }

    private static Stream<Class<?>> ancestors(Class<?> type) {
        return Stream.iterate(type, it -> it != Object.class, Class::getSuperclass);
    }

    private static Stream<Class<?>> kind(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Repository.class
                ? Stream.of((Class<?>) generic.getActualTypeArguments()[0])
                : Stream.empty();
    }
}
