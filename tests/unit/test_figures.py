"""How figures are read in each language's way of writing them."""

import pytest
from goodpractices.figures import figures


def values(text, language):
    return [figure.value for figure in figures(text, language)]


def amounts(text, language):
    return [figure.amount for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("bg", "Има 11 500 души, 2,5% и още 1000 през 2021 г."),
        ("cs", "Je jich 11 500, tedy 2,5 %, a dalších 1 000 v roce 2021."),
        ("da", "Der er 11.500, altså 2,5 pct., og 1.000 til i 2021."),
        ("de", "Es sind 11.500, also 2,5 %, und weitere 1.000 im Jahr 2021."),
        ("el", "Είναι 11.500, δηλαδή 2,5%, και άλλοι 1.000 το 2021."),
        ("en", "There are 11,500, or 2.5%, and 1,000 more in 2021."),
        ("es", "Son 11.500, el 2,5 %, y otros 1000 en 2021."),
        ("et", "Neid on 11 500 ehk 2,5%, ja veel 1000 aastal 2021."),
        ("fi", "Heitä on 11 500 eli 2,5 %, ja vielä 1 000 vuonna 2021."),
        ("fr", "Ils sont 11 500, soit 2,5 %, et encore 1 000 en 2021."),
        ("ga", "Tá 11,500 ann, nó 2.5%, agus 1,000 eile in 2021."),
        ("hr", "Ima ih 11.500, odnosno 2,5 %, i još 1000 u 2021. godini."),
        ("hu", "11 500 fő, azaz 2,5%, és további 1000 fő 2021-ben."),
        ("it", "Sono 11.500, il 2,5%, e altri 1.000 nel 2021."),
        ("lt", "Jų yra 11 500, arba 2,5 proc., ir dar 1 000 2021 m."),
        ("lv", "Viņu ir 11 500 jeb 2,5 %, un vēl 1000 ieradās 2021. gadā."),
        ("mt", "Hemm il-11,500, jew 2.5%, u l-1,000 oħra fl-2021."),
        ("nl", "Het zijn er 11.500, of 2,5%, en nog eens 1000 in 2021."),
        ("pl", "Jest ich 11 500, czyli 2,5%, i jeszcze 1000 w 2021 r."),
        ("pt", "São 11 500, ou 2,5%, e mais 1000 em 2021."),
        ("ro", "Sunt 11.500, adică 2,5%, și încă 1.000 în 2021."),
        ("sk", "Je ich 11 500, čiže 2,5 %, a ďalších 1 000 v roku 2021."),
        ("sl", "Je jih 11.500 oziroma 2,5 % in še 1000 leta 2021."),
        ("sv", "De är 11 500, alltså 2,5 %, och 1 000 till år 2021."),
        ("uk", "Їх 11 500, тобто 2,5 %, і ще 1000 у 2021 році."),
        ("ar", "عددهم ١١٬٥٠٠ أي ٢٫٥٪ و١٬٠٠٠ آخرون عام ٢٠٢١"),
    ],
)
def test_a_language_writes_figures_in_its_own_way(language, text):
    assert values(text, language) == ["11500", "2.5", "1000", "2021"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1,234,567"),
        ("en", "1 234 567"),
        ("en", "1'234'567"),
        ("fr", "1 234 567"),
        ("fr", "1\u00a0234\u00a0567"),
        ("fr", "1\u202f234\u202f567"),
        ("fr", "1.234.567"),
        ("fr", "1 234\n567"),
        ("de", "1.234.567"),
        ("de", "1’234’567"),
        ("es", "1\u2009234\u2009567"),
        ("pl", "1234567"),
    ],
)
def test_digits_are_grouped_by_any_sign_that_writers_use(language, text):
    assert values(text, language) == ["1234567"]


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("fr", "1,000", ["1"]),
        ("de", "1,000", ["1"]),
        ("en", "1.000", ["1"]),
        ("de", "2.5", ["2.5"]),
        ("de", "0.500", ["0.5"]),
        ("en", "3.50 and 3.5", ["3.5", "3.5"]),
        ("en", "1,234.50", ["1234.5"]),
        ("de", "1.234,5", ["1234.5"]),
        ("en", "In 2019, 1,032 came", ["2019", "1032"]),
        ("fr", "En 2022 1 032 personnes", ["2022", "1032"]),
        ("en", "10.1.2", ["10", "1", "2"]),
        ("en", "007 of 00", ["7", "0"]),
    ],
)
def test_the_sign_of_another_language_is_not_taken_for_the_own_one(language, text, read):
    assert values(text, language) == read


@pytest.mark.parametrize(
    "text", ["12%", "12 %", "%12", "12 per cent", "12\u202f%", "−12", "12th", "12e", "12-year", "12."]
)
def test_what_stands_around_a_figure_does_not_change_it(text):
    assert values(text, "en") == ["12"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2019–2021", ["2019", "2021"]),
        ("2019-2021", ["2019", "2021"]),
        ("2019–21", ["2019", "2021"]),
        ("2006/07", ["2006", "2007"]),
        ("2021-05", ["2021", "5"]),
        ("18–25", ["18", "25"]),
        ("the 1990s", ["1990"]),
    ],
)
def test_a_range_is_two_figures_and_a_short_second_year_is_a_year(text, read):
    assert values(text, "en") == read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "12 May 2021"),
        ("en", "12/05/2021"),
        ("de", "12.05.2021"),
        ("de", "12. Mai 2021"),
        ("cs", "12. 5. 2021"),
        ("fr", "12/5/2021"),
        ("ar", "١٢/٠٥/٢٠٢١"),
    ],
)
def test_of_a_date_the_day_and_the_year_count(language, text):
    assert values(text, language) == ["12", "2021"]


@pytest.mark.parametrize("text", ["2021-05-12", "2021.05.12.", "2021. 05. 12.", "2021. május 12."])
def test_a_date_may_begin_with_the_year(text):
    assert sorted(values(text, "hu")) == ["12", "2021"]


@pytest.mark.parametrize("text", ["31.13.2021", "32/5/2021", "12.05-2021"])
def test_what_is_no_date_is_single_figures(text):
    assert len(values(text, "en")) == 3 or values(text, "en") == ["12.05", "2021"]


@pytest.mark.parametrize("text", ["18:30", "18h30", "18 h 30"])
def test_a_time_is_two_figures(text):
    assert values(text, "fr") == ["18", "30"]


@pytest.mark.parametrize("text", ["18:00", "18h00", "18 h 00", "18.00", "18 h"])
def test_a_full_hour_is_one_figure(text):
    assert values(text, "fr") == ["18"]


def test_a_time_with_a_point_knows_its_parts():
    (figure,) = figures("18.30", "de")
    assert figure.parts == ("18", "30")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("COVID-19 250 people", ["19", "250"]),
        ("ORIENT8 257", ["8", "257"]),
        ("A2, B1 200", ["2", "1", "200"]),
        ("2SLGBTQ", ["2"]),
        ("C4i", ["4"]),
    ],
)
def test_a_number_in_a_name_does_not_join_the_figure_after_it(text, read):
    assert values(text, "fr") == read


@pytest.mark.parametrize("text", ["five", "XIX", "½", "²", "", "...", "s-a", "५"])
def test_what_has_no_common_digits_is_no_figure(text):
    assert values(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5 million"),
        ("en", "5-million-euro"),
        ("de", "5 Millionen"),
        ("de", "5 Mio."),
        ("fr", "5 millions"),
        ("es", "5 millones"),
        ("pl", "5 mln"),
        ("pl", "5 milionami"),
        ("cs", "5 mil."),
        ("fi", "5 miljoonan"),
        ("el", "5 εκατομμυρίων"),
        ("ro", "5 de milioane"),
        ("ga", "5 mhilliún"),
        ("lv", "5 miljoniem"),
        ("bg", "5 милиона"),
        ("uk", "5 мільйонам"),
        ("sv", "5 miljoner"),
    ],
)
def test_the_amount_of_a_figure_includes_the_word_after_it_in_whatever_form(language, text):
    assert amounts(text, language) == ["5000000"]


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("es", "2 mil millones", "2000000000"),
        ("pt", "3,5 mil milhões", "3500000000"),
        ("cs", "7,41 milionu", "7410000"),
        ("en", "0.75 million", "750000"),
        ("en", "1.2345 thousand", "1234.5"),
        ("fr", "5 milliards", "5000000000"),
        ("en", "5 miles", "5"),
        ("en", "5 militants", "5"),
        ("en", "5, million", "5"),
    ],
)
def test_an_amount_is_exact(language, text, amount):
    assert amounts(text, language) == [amount]


def test_a_figure_tells_how_it_is_written_and_on_which_line():
    found = figures("In 2021,\nabout 11\u00a0500\nor 12\n\n\n2,50", "fr", 7)
    assert [(figure.text, figure.line) for figure in found] == [
        ("2021", 7),
        ("11\u00a0500", 8),
        ("12", 9),
        ("2,50", 12),
    ]
