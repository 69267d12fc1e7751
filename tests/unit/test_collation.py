"""Names stand in the order of each language's alphabet."""

from random import Random

import pytest
from goodpractices.collation import sort_key

ORDERS = {
    "bg": "Албания България Швеция Южна",
    "cs": "Brno Cukr Čáslav Hora Cheb Řím Sázava Šumperk Zlín Žatec",
    "da": "Bo Zoo Ægir Ørsted Aalborg Århus",
    "de": "Aachen Österreich Ottawa Zürich",
    "el": "Αθήνα Άνδρος Βόλος Ωρωπός",
    "en": "Åbo Antwerp Łódź Zürich",
    "es": "nube ñandú ola",
    "et": "Saar Šokk Zoo Žurnaal Tartu Võru Wales Õpe Äär Öö Üks",
    "fi": "Turku Zürich Åbo Äänekoski Öja",
    "fr": "cote coté côte côté Écosse Zoé",
    "ga": "Áth Baile Éire Fál",
    "hr": "Crna Čakovec Ćuprija Dom Džep Đakovo Ludbreg Ljubljana Nin Njivice",
    "hu": "Cegléd Csongrád Gödöllő Győr Nagy Nyíregyháza Ózd Öreg Szeged Zala Zsámbék",
    "it": "Agrigento È Zagabria",
    "lt": "Cirkas Čekija Yla Ilga Jonava",
    "lv": "Cēsis Čehija Gulbene Ģibuļi Sala Šauļi",
    "mt": "Birgu Ċens Cospicua Floriana Ġużè Gozo Għarb Hamrun Ħal Isla Żurrieq Zebbug",
    "nl": "België één Eindhoven",
    "pl": "Lublin Łódź Nowy Ósemka Ziemia Źródło Żary",
    "pt": "água Évora Zé",
    "ro": "Arad Ăla Âncora Iași Îndoit Sibiu Șoim Timișoara Țara",
    "sk": "Adam Äpfel Cukor Čadca Hron Chlieb Oslo Ôsmak Pezinok Sabinov Šaľa Zvolen Žilina",
    "sl": "Celje Črnomelj Sava Šoštanj Zagorje Žalec",
    "sv": "Aachen Bo Zürich Åbo Äpple Örebro",
}


@pytest.mark.parametrize("language", ORDERS)
def test_names_stand_in_the_order_of_the_alphabet(language):
    names = ORDERS[language].split()
    mixed = Random(language).sample(names, len(names))
    assert sorted(mixed, key=lambda name: sort_key(language, name)) == names


def test_case_and_accents_count_last():
    assert sorted(["abd", "Ábc", "abc", "Abc"], key=lambda name: sort_key("fr", name)) == ["Abc", "abc", "Ábc", "abd"]


def test_an_unknown_language_sorts_as_most_do():
    assert sort_key("qx", "Ätna") < sort_key("qx", "Zoo")
