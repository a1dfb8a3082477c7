package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DigitSource;
import cn.shuangsuiji.draw.Seed;
import cn.shuangsuiji.draw.SeedEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The digits as two people type them from what is read aloud, and what still keeps them from being a seed. The service
/// checks all of it again.
public final class SeedEntryModel {
    private static final int NAMED = 5;

    private final StringProperty first = new SimpleStringProperty(this, "first", "");
    private final StringProperty second = new SimpleStringProperty(this, "second", "");
    private final StringProperty sealed = new SimpleStringProperty(this, "sealed", "");
    private final StringProperty publicValue = new SimpleStringProperty(this, "publicValue", "");
    private final ObjectProperty<DigitSource> source = new SimpleObjectProperty<>(this, "source", DigitSource.DICE);

    /** Digits of the first entry, without blanks. */
    public StringProperty firstProperty() {
        return first;
    }

    /** Digits of the second entry, without blanks. */
    public StringProperty secondProperty() {
        return second;
    }

    /** The opened number of the province. */
    public StringProperty sealedProperty() {
        return sealed;
    }

    /** The value that the commitment named, once it is public. */
    public StringProperty publicValueProperty() {
        return publicValue;
    }

    public ObjectProperty<DigitSource> sourceProperty() {
        return source;
    }

    /** Empties both entries, as before another attempt. */
    public void clear() {
        first.set("");
        second.set("");
        sealed.set("");
        publicValue.set("");
        source.set(DigitSource.DICE);
    }

    /** Takes digits that nobody typed for both entries. */
    public void fill(String digits) {
        first.set(digits);
        second.set(digits);
    }

    /** Positions from one at which both have typed and not the same. */
    public List<Integer> differences() {
        String one = first.get();
        String two = second.get();
        return IntStream.range(0, Math.min(one.length(), two.length())).filter(i -> one.charAt(i) != two.charAt(i))
                .mapToObj(i -> i + 1).toList();
    }

    /** Whether both are long enough and the same. */
    public boolean isAgreed() {
        return first.get().equals(second.get()) && first.get().length() >= Seed.MIN_DIGITS
                && first.get().length() <= Seed.MAX_DIGITS;
    }

    /** Why nothing can be drawn with these digits yet. */
    public Optional<String> obstacle(SeedDemands demands) {
        List<Integer> differences = differences();
        if (!differences.isEmpty()) {
            String positions = differences.stream().limit(NAMED).map(String::valueOf)
                    .collect(Collectors.joining(Messages.text("base.comma")));
            return Optional.of(Messages.text("ui.draw.seed.differ", positions, differences.size()));
        }
        return length(first.get(), Messages.text("ui.draw.seed.first"))
                .or(() -> length(second.get(), Messages.text("ui.draw.seed.second"))).or(this::unequal)
                .or(() -> demands.isSealed() && sealed.get().isBlank()
                        ? Optional.of(Messages.text("ui.draw.seed.sealed.missing"))
                        : Optional.empty())
                .or(() -> demands.wantsPublicValue() && publicValue.get().isBlank()
                        ? Optional.of(Messages.text("ui.draw.seed.public.missing", demands.publicValueName()))
                        : Optional.empty());
    }

    /** How many digits were typed, in words: "已录 12 位，还差 8 位". */
    public String progress(StringProperty entry) {
        int typed = entry.get().length();
        return typed < Seed.MIN_DIGITS
                ? Messages.text("ui.draw.seed.typed.few", typed, Seed.MIN_DIGITS - typed)
                : Messages.text("ui.draw.seed.typed", typed);
    }

    /** What the draw takes. */
    public SeedEntry entry() {
        return new SeedEntry(first.get(), second.get(), source.get(), sealed.get(), publicValue.get());
    }

    /** All that {@link #obstacle} depends on. */
    public Observable[] inputs() {
        return new Observable[]{first, second, sealed, publicValue, source};
    }

    private Optional<String> unequal() {
        int one = first.get().length();
        int two = second.get().length();
        return one == two ? Optional.empty() : Optional.of(Messages.text("ui.draw.seed.unequal", one, two));
    }

    private static Optional<String> length(String digits, String which) {
        if (digits.length() < Seed.MIN_DIGITS) {
            return Optional.of(Messages.text("ui.draw.seed.few", which, Seed.MIN_DIGITS - digits.length()));
        }
        return digits.length() > Seed.MAX_DIGITS
                ? Optional.of(Messages.text("ui.draw.seed.many", which, digits.length(), Seed.MAX_DIGITS))
                : Optional.empty();
    }
}
