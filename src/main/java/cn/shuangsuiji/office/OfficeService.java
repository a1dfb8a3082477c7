package cn.shuangsuiji.office;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The office's standing facts: who it is, what held on which day, and which number comes next. */
public final class OfficeService {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final int LONGEST_NAME = 60;

    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    public OfficeService(Database database, Journal journal, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** The office; empty before the first run is done. */
    public Optional<Office> current() {
        return database.read(this::current);
    }

    /** As {@link #current()}, inside a transaction. */
    public Optional<Office> current(Tx tx) {
        return Optional.ofNullable(tx.mapper(OfficeMapper.class).office());
    }

    /**
     * Enters the office, once, as part of the first run.
     *
     * @throws AppException when an office is there already, or the name or code is not one
     */
    public Office found(Tx tx, String who, String name, String code) {
        if (current(tx).isPresent()) {
            throw new AppException("office.founded.already");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new AppException("office.name.wrong", LONGEST_NAME);
        }
        if (!CODE.matcher(code).matches()) {
            throw new AppException("office.code.wrong", code);
        }
        Office office = new Office(name.strip(), code, ids.next(), 1);
        OfficeMapper mapper = tx.mapper(OfficeMapper.class);
        mapper.found(office, clock.instant());
        for (Parameter parameter : ShippedParameters.all()) {
            mapper.set(parameter, who, clock.instant());
        }
        journal.record(tx, Change.inside(who, "office.found", "office", office.installation(),
                Map.of("name", office.name(), "code", code)));
        return office;
    }

    /**
     * What held on a day: the row of this scope, or the one for everything.
     *
     * @throws AppException when nobody set it for that day
     */
    public String parameter(Tx tx, String name, String scope, LocalDate day) {
        String value = tx.mapper(OfficeMapper.class).value(name, scope, day);
        if (value == null) {
            throw new AppException("office.parameter.missing", name, day);
        }
        return value;
    }

    /** As above; empty where nobody set it for that day. */
    public Optional<String> find(Tx tx, String name, String scope, LocalDate day) {
        return Optional.ofNullable(tx.mapper(OfficeMapper.class).value(name, scope, day));
    }

    /** As above, for everything, in a transaction of its own. */
    public String parameterOn(String name, LocalDate day) {
        return database.read(tx -> parameter(tx, name, "", day));
    }

    /** As above for a parameter of whole numbers that holds for everything. */
    public int number(Tx tx, String name, LocalDate day) {
        String value = parameter(tx, name, "", day);
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException wrong) {
            throw new AppException(wrong, "office.parameter.number", name, value);
        }
    }

    /** As above, outside a transaction. */
    public int number(String name, LocalDate day) {
        return database.read(tx -> number(tx, name, day));
    }

    /** All rows of all days: those the program ships in their order, then the office's own; by day. */
    public List<Parameter> parameters() {
        return database.read(tx -> tx.mapper(OfficeMapper.class).parameters());
    }

    /** Sets what holds from a day on; the row before it ends on the day before. */
    public void setParameter(String who, Parameter parameter) {
        if (parameter.source().isBlank()) {
            throw new AppException("office.parameter.source");
        }
        database.write(tx -> {
            OfficeMapper mapper = tx.mapper(OfficeMapper.class);
            mapper.end(parameter.name(), parameter.scope(), parameter.validFrom(), parameter.validFrom().minusDays(1));
            mapper.set(parameter, who, clock.instant());
            journal.record(tx, Change.inside(who, "parameter.set", "parameter", parameter.name(),
                    Map.of("value", parameter.value(), "scope", parameter.scope(), "from",
                            parameter.validFrom().toString(), "source", parameter.source())));
            return null;
        });
    }

    /** The next number of a kind in a year, from one and without gaps; given back when the transaction rolls back. */
    public int nextNumber(Tx tx, String kind, int year) {
        return tx.mapper(OfficeMapper.class).next(kind, year);
    }
}
