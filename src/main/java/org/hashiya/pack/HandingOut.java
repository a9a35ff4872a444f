package org.hashiya.pack;

import java.util.List;
import java.util.Locale;
import org.hashiya.text.Description;

/// Whether passages of a text may be handed to a class, as far as its description says. Rights are
/// words that people wrote: this reads only what is usual in them.
public enum HandingOut {
    ALLOWED,
    /// A person must ask first.
    FORBIDDEN,
    UNSAID;

    private static final List<String> FORBIDDING =
            List.of(
                    "all rights reserved",
                    "may not be",
                    "must not be",
                    "not to be",
                    "do not copy",
                    "do not distribute",
                    "not for distribution",
                    "no reproduction",
                    "reproduction prohibited",
                    "reading room only",
                    "bütün hüquqlar",
                    "qadağan",
                    "olmaz",
                    "icazəsiz",
                    "все права защищены",
                    "запрещ",
                    "нельзя",
                    "не для распространения",
                    "без разрешения",
                    "جميع الحقوق محفوظة",
                    "كل الحقوق محفوظة",
                    "يمنع",
                    "يُمنع",
                    "لا يجوز",
                    "ممنوع");
    private static final List<String> ALLOWING =
            List.of(
                    "creativecommons.org",
                    "cc0",
                    "cc by",
                    "cc-by",
                    "public domain",
                    "no known copyright",
                    "ictimai",
                    "общественн",
                    "الملكية العامة",
                    "ملك عام");

    public static HandingOut of(Description.Rights rights) {
        var said = (rights.licence() + "\n" + rights.statement()).toLowerCase(Locale.ROOT);
        if (FORBIDDING.stream().anyMatch(said::contains)) {
            return FORBIDDEN;
        }
        return ALLOWING.stream().anyMatch(said::contains) ? ALLOWED : UNSAID;
    }
}
