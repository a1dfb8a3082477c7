package cn.shuangsuiji.office;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The register of 发文字号: numbers are given in order by kind and year, within the transaction of the step that needs one, so
/// that none is lost when the step fails. A spoiled number stays in the register and is never given again.
public final class DocumentNumbers {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Clock clock;

    public DocumentNumbers(Database database, Journal journal, OfficeService offices, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * The number of a record's paper: the one it has, or else the next of its kind in the year.
     *
     * @param kind of paper, one series each
     * @param day on which the paper is made; its year is the number's
     * @param subject UUID of the record that the paper is about
     * @param who login of the person whose step needs it
     */
    public DocumentNumber take(Tx tx, String kind, LocalDate day, String subject, String who) {
        DocumentNumberMapper mapper = tx.mapper(DocumentNumberMapper.class);
        DocumentNumber held = mapper.holding(kind, subject);
        if (held != null) {
            return held;
        }
        String mark = offices.parameter(tx, "paper.mark", kind, day);
        mapper.add(new DocumentNumber(0, kind, day.getYear(), offices.nextNumber(tx, kind, day.getYear()), mark,
                subject, who, clock.instant(), null, null, null));
        return Objects.requireNonNull(mapper.holding(kind, subject));
    }

    /** As above, in a transaction of its own; nothing is written where the record has its number. */
    public DocumentNumber take(String kind, LocalDate day, String subject, String who) {
        return find(kind, subject).orElseGet(() -> database.write(tx -> take(tx, kind, day, subject, who)));
    }

    /** The number that holds for a record's paper; empty where none was taken. */
    public Optional<DocumentNumber> find(String kind, String subject) {
        return database
                .read(tx -> Optional.ofNullable(tx.mapper(DocumentNumberMapper.class).holding(kind, subject)));
    }

    /**
     * Gives a number up, as when the paper was spoiled. The record's paper gets a new one when it is made again.
     *
     * @param reason why, for the register
     * @throws AppException when there is no reason, or the number was given up before
     */
    public void giveUp(String who, long id, String reason) {
        if (reason.isBlank()) {
            throw new AppException("office.document.reason");
        }
        database.write(tx -> {
            DocumentNumberMapper mapper = tx.mapper(DocumentNumberMapper.class);
            if (mapper.giveUp(id, who, clock.instant(), reason.strip()) == 0) {
                throw new AppException("office.document.void");
            }
            DocumentNumber number = mapper.byId(id);
            journal.record(tx, Change.inside(who, "number.void", "document_number", number.subject(),
                    Map.of("number", number.text(), "kind", number.kind(), "reason", reason.strip())));
            return null;
        });
    }

    /**
     * A page of the register, newest first.
     *
     * @param kind whose series; empty for all
     * @param words part of a number's text or of a reason; empty for all
     */
    public Page<DocumentNumber> page(String kind, String words, PageRequest request) {
        return database.read(tx -> {
            DocumentNumberMapper mapper = tx.mapper(DocumentNumberMapper.class);
            List<DocumentNumber> rows = mapper.page(kind, words, request);
            return new Page<>(rows, mapper.count(kind, words), request.offset());
        });
    }
}
