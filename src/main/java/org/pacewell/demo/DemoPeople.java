package org.pacewell.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.pacewell.person.AccessNeed;
import org.pacewell.person.NhsNumber;
import org.pacewell.person.ParticipantDetails;

/** Made-up people whose NHS numbers are of the 999 range, which is never issued. */
final class DemoPeople {
    private static final List<String> GIVEN = List.of(
            "Brian", "Carys", "Dev", "Eileen", "Farid", "Grace", "Harold", "Imani", "Joan", "Kofi", "Lena", "Martin",
            "Nasreen", "Olive", "Piotr", "Queenie", "Ravi", "Sheila", "Tomasz", "Una", "Victor", "Wendy", "Yusuf",
            "Zoe", "Alan", "Bronwen", "Clive", "Doreen", "Ewa", "Frank", "Geeta", "Hugh", "Iris", "Jack");
    private static final List<String> FAMILY = List.of(
            "Turner",
            "Morgan",
            "Patel",
            "Sinclair",
            "Hussain",
            "Bell",
            "Osei",
            "Walker",
            "Novak",
            "Griffiths",
            "Shaw",
            "Begum",
            "Kowalski",
            "Reeves",
            "Mensah",
            "Doyle",
            "Iqbal",
            "Foster",
            "Hardy",
            "Lowe",
            "Mistry",
            "Nash");

    private static final Map<String, String> SHORT =
            Map.of("Harold", "Harry", "Victor", "Vic", "Bronwen", "Bron", "Tomasz", "Tom");
    private static final Map<String, String> PRONOUNS =
            Map.of("Zoe", "she and her", "Kofi", "he and him", "Iris", "they and them");

    private final RandomGenerator chance;
    private final List<NhsNumber> numbers;
    private int next;

    /** @param first which of the demo numbers to begin with, so that two clinics do not share people */
    DemoPeople(RandomGenerator chance, int first) {
        this.chance = chance;
        this.numbers = numbers(first);
    }

    ParticipantDetails next() {
        int n = next++;
        var given = GIVEN.get(n % GIVEN.size());
        var family = FAMILY.get((n * 7 + n / GIVEN.size()) % FAMILY.size());
        return details(given, family, LocalDate.of(1942, 1, 15).plusDays(chance.nextInt(22_000)), n, needs());
    }

    ParticipantDetails named(String given, String family, LocalDate born, List<AccessNeed> needs) {
        return details(given, family, born, next++, needs);
    }

    private ParticipantDetails details(String given, String family, LocalDate born, int n, List<AccessNeed> needs) {
        return new ParticipantDetails(
                given,
                family,
                SHORT.getOrDefault(given, ""),
                PRONOUNS.getOrDefault(given, ""),
                born,
                Optional.of(numbers.get(n)),
                Optional.of((given + "." + family + "@people.example").toLowerCase(Locale.ROOT)),
                Optional.of("+44 7700 900%03d".formatted(n % 1000)),
                needs,
                "");
    }

    private List<AccessNeed> needs() {
        if (chance.nextInt(3) > 0) return List.of();
        var all = AccessNeed.values();
        return List.of(all[chance.nextInt(all.length)]);
    }

    private static List<NhsNumber> numbers(int first) {
        var found = new ArrayList<NhsNumber>();
        IntStream.iterate(999_000_000 + first, n -> n + 1)
                .mapToObj(DemoPeople::withCheckDigit)
                .flatMap(Optional::stream)
                .limit(200)
                .forEach(found::add);
        return found;
    }

    private static Optional<NhsNumber> withCheckDigit(int nine) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(last -> nine + "" + last)
                .filter(digits -> NhsNumber.check(digits).isEmpty())
                .findFirst()
                .map(NhsNumber::new);
    }
}
