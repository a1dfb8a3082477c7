package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.SamplingDesign;
import cn.shuangsuiji.plan.Strata;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** How the line's draw is made: its strata, and whether items or areas are drawn by the seed as well. */
final class DesignFields {
    private final Field<Strata> strata;
    private final Field<Long> itemsDrawn;
    private final Field<Long> areasDrawn;

    /** @param items how many items the line has now */
    DesignFields(Form form, IntSupplier items) {
        strata = form.choice(Messages.text("ui.plan.strata"), List.of(Strata.values()), Messages::of).required();
        itemsDrawn = form.number(Messages.text("ui.plan.itemsDrawn")).hint(Messages.text("ui.plan.itemsDrawn.hint"))
                .must(number -> number >= 1 && number < items.getAsInt(),
                        Messages.text("ui.plan.itemsDrawn.wrong"));
        areasDrawn = form.number(Messages.text("ui.plan.areasDrawn")).hint(Messages.text("ui.plan.areasDrawn.hint"))
                .must(number -> number >= 1 && strata.value().equals(Optional.of(Strata.RISK_CLASS_AND_AREA)),
                        Messages.text("ui.plan.areasDrawn.wrong"))
                .recheckedWith(strata);
        show(SamplingDesign.PLAIN);
    }

    void show(SamplingDesign design) {
        strata.set(design.strata());
        itemsDrawn.set(number(design.itemsDrawn()));
        areasDrawn.set(number(design.areasDrawn()));
    }

    SamplingDesign design() {
        return new SamplingDesign(strata.get(), whole(itemsDrawn), whole(areasDrawn));
    }

    private static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    private static @Nullable Integer whole(Field<Long> field) {
        return field.value().map(Math::toIntExact).orElse(null);
    }
}
