#!/usr/bin/env python3
"""Writes a project with many invented regions: the same for the same seed, in the shape and size of real addenda.

    generate.py FOLDER --regions 1000 [--seed 1] [--valid]

With --valid every step is on a working day and no municipality is in two regions, so that `addenda check` has nothing
to say.

Every name, place, person and sentence is made up. One region is about 9 KB of Markdown.
"""

import argparse
import datetime
import pathlib
import random

PERSONAS = (
    """Aada Bram Cyra Dorus Eefje Fons Gitta Hadi Ilke Joris Kaya Loes Milo Noor Odin Petra Quinten Rania Sef
Tuur Ulla Vera Wout Xandra Yara Zeno Amin Bente Cas Dunya""".split()
)
SYLLABLES = "aal ber bos dal der eik gem ham hei hoek hout kerk kol laar lin lo meer mol nest oord pel rode sel stee ven vliet wal zand zeel".split()
FIRST_NAMES = "Ada Bas Cleo Daan Elke Floor Gert Hanne Ivo Jef Katleen Lars Mira Nele Otto Pien Ruud Saar Teun Wies".split()

GROUPS = "jongeren zonder diploma|alleenstaande ouders|nieuwkomers|langdurig zieken|mensen met schulden|mensen zonder vaste woning|ouderen zonder netwerk|werkzoekenden met een beperking".split(
    "|"
)
NEEDS = "een vaste vertrouwenspersoon|een betaalbare woning|hulp bij de administratie|een plaats in de kinderopvang|lessen Nederlands op de werkvloer|vervoer naar het werk|rust in het hoofd|digitale basisvaardigheden|een netwerk in de buurt|inzicht in rechten en plichten".split(
    "|"
)
SERVICES = "een begeleider die mee op stap gaat|een loket dicht bij huis|een groep die elke week samenkomt|een coach op de werkvloer|een korte opleiding met stage|een warme doorverwijzing|nazorg tot een jaar na de start|een buddy uit de eigen gemeente|een gesprek bij mensen thuis|gedeeld vervoer tussen gemeenten".split(
    "|"
)
AIMS = "weer greep krijgen op hun dag|stap voor stap aan werk denken|hun plannen kunnen volhouden|weten bij wie ze terechtkunnen|hun talenten durven tonen|minder zorgen hebben over geld|andere mensen leren kennen|op eigen tempo vooruitgaan".split(
    "|"
)
OPENINGS = "In deze streek merken de partners dat|Uit de gesprekken blijkt dat|De lokale besturen zien dat|Vaak horen begeleiders dat|Het afgelopen jaar bleek dat".split(
    "|"
)


# The public holidays of Belgium in 2027 that are on a working day.
HOLIDAYS = [
    datetime.date(2027, *day) for day in [(1, 1), (3, 29), (5, 6), (5, 17), (7, 21), (11, 1), (11, 11)]
]


class Region:
    """One invented region. Its own random numbers: it reads the same however many regions there are."""

    def __init__(self, seed, number, valid=False):
        self.valid = valid
        self.random = random.Random(f"{seed}/{number}")
        self.number = number
        # A number in letters keeps the names apart: 0 is A, 27 is BB.
        self.name = f"{self.place()}-{letters(number)}"
        self.slug = self.name.lower()

    def pick(self, choices):
        return self.random.choice(choices)

    def place(self):
        return "".join(self.random.sample(SYLLABLES, self.random.randint(2, 3))).capitalize()

    def person(self):
        first, last = self.pick(FIRST_NAMES), self.place()
        number = "".join(str(self.random.randint(0, 9)) for _ in range(6))
        return {
            "name": f"{first} {last}",
            "email": f"{first}.{last}@regio.stad.be".lower(),
            "phone": f"+32 470 {number[:2]} {number[2:4]} {number[4:]}",
        }

    def text(self):
        challenges = self.random.randint(3, 5)
        return self.front_matter(challenges) + self.body(challenges)

    def front_matter(self, challenges):
        launch = datetime.date(2027, 1, 4) + datetime.timedelta(days=self.random.randint(0, 180))
        day = lambda days: self.working_day(launch + datetime.timedelta(days=days))
        launch = day(0)
        decision = day(90)
        # The right of reply counts 14 days on, which has to be a working day as well.
        while self.valid and decision + datetime.timedelta(days=14) in HOLIDAYS:
            decision = self.working_day(decision + datetime.timedelta(days=1))
        week = lambda days: "{0}-W{1:02}".format(*day(days).isocalendar())
        places = list(dict.fromkeys(self.place() for _ in range(self.random.randint(2, 6))))
        if self.valid:
            places = [f"{place}-{letters(self.number)}" for place in places]
        contacts = [self.person() for _ in range(self.random.randint(1, 3))]
        lines = [
            "---",
            f"title: {self.name}",
            f"summary: Regio {self.name} zoekt partners voor {self.pick(GROUPS)} en {self.pick(GROUPS)}.",
            f"municipalities: [{', '.join(places)}]",
            "timing:",
            f"  launch: {launch}",
            f"  deadline: {day(42)} 23:59",
            f"  assessment: {week(49)} / {week(56)}",
            f"  pitches: [{', '.join(dict.fromkeys(str(day(days)) for days in (63, 65, 67)))}]",
            f"  decision: {{when: before {decision}, text: voor de zomer of het najaar, note: De partners kozen zelf deze woorden.}}",
            "  rebuttal: {when: decision + 14 days, text: 14 dagen na de beslissing}",
            f"  matching: {day(70)}",
            "  other:",
            f"    - {{name: Infosessie, when: {day(14)} 14:00}}",
            "contacts:",
        ]
        lines += [
            f'  - {{name: {c["name"]}, role: Regisseur, email: {c["email"]}, phone: "{c["phone"]}", about: Vragen over de inhoud}}'
            for c in contacts
        ]
        lines += [
            "submission:",
            f"  email: {contacts[0]['email']}",
            f"  subject: Kandidatuur {self.name}",
            "challenges:",
        ]
        for _ in range(challenges):
            personas = ", ".join(self.random.sample(PERSONAS, self.random.randint(1, 4)))
            lines += [f"  - personas: [{personas}]", f"    recognition: {{{self.recognition()}}}"]
        return "\n".join([*lines, "---", "", ""])

    def working_day(self, day):
        """The day, or with --valid the first one from then on that is neither in a weekend nor a holiday."""
        while self.valid and (day.weekday() >= 5 or day in HOLIDAYS):
            day += datetime.timedelta(days=1)
        return day

    def recognition(self):
        cuts = sorted(self.random.sample(range(1, 100), 4))
        shares = [b - a for a, b in zip([0, *cuts], [*cuts, 100])]
        given = zip(("not", "less", "plain", "more", "very"), shares)
        absent = "more" if self.random.random() < 0.1 else None
        return ", ".join(f"{name}: {share}" for name, share in given if name != absent)

    def body(self, challenges):
        parts = ["## Regio-uitdagingen", self.paragraph(2)]
        for number in range(1, challenges + 1):
            parts += [
                f"### Regio-uitdaging {number}",
                self.paragraph(3),
                self.bullets("Hoe vinden {0} {1}?", 4),
            ]
        parts += [
            "## Lokale analyse",
            "### Resultaten verrijking-sessies",
            self.paragraph(5),
            self.bullets("{0} vragen om {1}.", 4),
        ]
        parts += ["### Arena-analyse", self.paragraph(2), self.table(9), self.nested(5)]
        parts += ["## Persona", self.paragraph(1), f"> [!NOTE]\n> {self.sentence()}"]
        parts += [
            "## Andere lokale input",
            self.paragraph(3),
            self.bullets("{0} krijgen voorrang, want zij zoeken {1}.", 5),
        ]
        parts += [
            f"Meer lezen kan op <https://regio.example/{self.slug}> of bij de [uitdagingen](#regio-uitdagingen)."
        ]
        return "\n\n".join(parts) + "\n"

    def sentence(self):
        return f"{self.pick(OPENINGS)} {self.pick(GROUPS)} {self.pick(NEEDS)} nodig hebben, zodat ze {self.pick(AIMS)}."

    def paragraph(self, sentences):
        return " ".join(self.sentence() for _ in range(sentences))

    def bullets(self, form, count):
        filled = (form.format(self.pick(GROUPS), self.pick(NEEDS)) for _ in range(count))
        return "\n".join(f"- {line[0].upper()}{line[1:]}" for line in filled)

    def nested(self, count):
        lines = []
        for _ in range(count):
            lines += [f"- **{self.pick(SERVICES).capitalize()}**, voor {self.pick(GROUPS)}:"]
            lines += [f"  - {self.pick(NEEDS)};" for _ in range(2)] + [f"  - {self.pick(NEEDS)}."]
        return "\n".join(lines)

    def table(self, count):
        rows = ["| Noden | Diensten |", "| --- | --- |"]
        rows += [
            f"| {self.pick(NEEDS).capitalize()}, zodat ze {self.pick(AIMS)} | {self.pick(SERVICES).capitalize()} en {self.pick(SERVICES)} |"
            for _ in range(count)
        ]
        return "\n".join(rows)


PROGRAMME = """---
title: Een verzonnen oproep
tagline: Om te meten hoe snel een site gebouwd wordt.
organisation: Een verzonnen organisatie
base_url: https://addenda.example/
contact: {name: Programmabureau, email: programma@regio.example}
---

Alle regio's van deze oproep zijn verzonnen.
"""
PAGES = {"toegankelijkheid": "Toegankelijkheid", "privacy": "Privacy"}


def letters(number):
    """0, 1 … 25, 26 as a, b … z, ba: a number written with letters."""
    text = ""
    while True:
        number, digit = divmod(number, 26)
        text = chr(ord("a") + digit) + text
        if number == 0:
            return text


def generate(folder, regions, seed=1, valid=False):
    """Writes Content/ into `folder`; returns the files of the regions."""
    content = pathlib.Path(folder) / "Content"
    for name in ("regio", "pagina"):
        (content / name).mkdir(parents=True, exist_ok=True)
    (content / "programma.md").write_text(
        PROGRAMME.replace("addenda.example", "oproep.stad.be") if valid else PROGRAMME, encoding="utf-8"
    )
    for slug, title in PAGES.items():
        (content / "pagina" / f"{slug}.md").write_text(
            f"---\ntitle: {title}\n---\n\nEen verzonnen pagina.\n", encoding="utf-8"
        )
    files = []
    for region in (Region(seed, number, valid) for number in range(regions)):
        file = content / "regio" / f"{region.slug}.md"
        file.write_text(region.text(), encoding="utf-8")
        files.append(file)
    return files


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder")
    parser.add_argument("--regions", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--valid", action="store_true", help="leave nothing for addenda check to find")
    options = parser.parse_args()
    files = generate(options.folder, options.regions, options.seed, options.valid)
    size = sum(file.stat().st_size for file in files)
    print(f"{len(files)} regions, {size // max(len(files), 1):,} bytes each on average")


if __name__ == "__main__":
    main()
