package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** Every version of every note that was ever signed. The database lets nobody change or remove one. */
@ApplicationScoped
@Transactional
class NoteVersions {
    private static final String KEEP = """
            insert into note_version
              (tenant_id, note_id, number, headings, texts, reason, asks_cosign, signed_by, signed_at)
            select tenant_id, id, signed, headings, texts, reason, asks_cosign, ?, ? from note where id = ?""";

    private static final String READ = """
            select v.note_id, v.number, v.headings, v.texts, v.reason, v.asks_cosign, v.signed_by, v.signed_at,
              c.cosigned_by, c.cosigned_at
            from note_version v
            left join note_cosignature c on c.tenant_id = v.tenant_id and c.note_id = v.note_id and c.number = v.number
            where\s""";

    private static final String NEWEST =
            READ + "v.note_id = any (?) and v.number = (select n.signed from note n where n.id = v.note_id)";

    private static final String COSIGN = """
            insert into note_cosignature (tenant_id, note_id, number, author_id, cosigned_by, cosigned_at)
            values (app_tenant(), ?, ?, ?, ?, ?)""";

    private final Sql sql;

    NoteVersions(Sql sql) {
        this.sql = sql;
    }

    /** Those of a note, the newest first. */
    List<NoteVersion> of(Note note) {
        return sql.list(READ + "v.note_id = ? order by v.number desc", NoteVersions::version, note.id());
    }

    /** The one of this number. @throws NotFound when the note has none such */
    NoteVersion require(Note note, int number) {
        return sql.list(READ + "v.note_id = ? and v.number = ?", NoteVersions::version, note.id(), number).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<NoteVersion> newest(Note note) {
        return Optional.ofNullable(newest(List.of(note)).get(note.id()));
    }

    /** The newest version of each of these notes that has one, by note. */
    Map<UUID, NoteVersion> newest(Collection<Note> notes) {
        if (notes.isEmpty()) return Map.of();
        return sql
                .list(
                        NEWEST,
                        NoteVersions::version,
                        notes.stream().map(Note::id).toList())
                .stream()
                .collect(Collectors.toMap(NoteVersion::noteId, Function.identity()));
    }

    /** Keeps what lies in the note's row, which must be flushed, as the version of its number. */
    void keep(Note note, UUID by, Instant at) {
        sql.change(KEEP, by, at, note.id());
    }

    void cosign(NoteVersion version, UUID by, Instant at) {
        sql.change(COSIGN, version.noteId(), version.number(), version.signedBy(), by, at);
    }

    /** The number that an address names. @throws NotFound for what is no number */
    static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) throw new NotFound();
        return Integer.parseInt(text);
    }

    private static NoteVersion version(ResultSet row) throws SQLException {
        return new NoteVersion(
                row.getObject("note_id", UUID.class),
                row.getInt("number"),
                text(row),
                row.getString("reason"),
                row.getBoolean("asks_cosign"),
                row.getObject("signed_by", UUID.class),
                Columns.at(row, "signed_at"),
                cosignature(row));
    }

    private static Optional<NoteVersion.Cosignature> cosignature(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("cosigned_by", UUID.class);
        if (by == null) return Optional.empty();
        var at = Columns.at(row, "cosigned_at");
        return Optional.of(new NoteVersion.Cosignature(by, at));
    }

    private static NoteText text(ResultSet row) throws SQLException {
        var headings = (String[]) row.getArray("headings").getArray();
        var texts = (String[]) row.getArray("texts").getArray();
        var sections = new ArrayList<NoteText.Section>();
        for (int i = 0; i < headings.length; i++) sections.add(new NoteText.Section(headings[i], texts[i]));
        return new NoteText(List.copyOf(sections));
    }
}
