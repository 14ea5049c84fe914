"""A hand-made site of three pages without fault, for showing that each fault put into it is found."""

STYLE = """
body { font-family: "Liberation Sans", sans-serif; margin: 0; padding: 1rem; overflow-wrap: anywhere }
:focus-visible { outline: 3px solid }
.skip:not(:focus) { position: absolute; left: -9999px }
.scroll { overflow-x: auto }
@media print { nav, .skip { display: none } }
"""
PAGE = """<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="description" content="Een kleine site">
<title>@title@</title>
<link rel="stylesheet" href="@up@style.css">
<link rel="icon" href="@up@icon.svg" type="image/svg+xml">
<script src="@up@script.js" defer></script>
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header><nav aria-label="Hoofdmenu"><a href="@up@index.html">Start</a> <a href="@up@regio/genk/index.html">Genk</a></nav></header>
<main id="inhoud" tabindex="-1">
<h1>@title@</h1>
@main@
</main>
<footer><a href="@up@index.html">Naar het begin</a></footer>
</body>
</html>
"""
GENK = """
<p>Indienen kan tot en met <time datetime="2023-06-01T23:59+02:00">donderdag 1 juni 2023 om 23.59 uur</time>.</p>
<h2 id="regio-uitdagingen">Regio-uitdagingen</h2>
<div class="scroll"><table>
<tr><th scope="col">Uitdaging</th><th scope="col">Meer herkenbaar</th></tr>
<tr><th scope="row">1</th><td>5 %</td></tr>
<tr><th scope="row">2</th><td>niet opgegeven</td></tr>
</table></div>
<h2 id="contact">Contact</h2>
<p><a href="mailto:Paul.Olaerts@Genk.be">Paul.Olaerts@Genk.be</a> of <a href="tel:+32494624242">+32 494 62 42 42</a></p>
"""
HOME = '<p><a href="regio/genk/index.html#contact">Contact in Genk</a></p>'


def make(folder):
    """Writes the site into `folder`."""
    files = {
        "index.html": _page("", "Een oproep", HOME),
        "404.html": _page("", "Niet gevonden", "<p>Deze pagina bestaat niet.</p>"),
        "regio/genk/index.html": _page("../../", "Regio Genk", GENK),
        "style.css": STYLE,
        "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>',
        "script.js": "document.documentElement.dataset.script = 'yes'\n",
    }
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def edit(folder, name, old, new):
    """Puts a fault into the site: `new` in the place of `old`."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{name} has no {old!r}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def _page(up, title, main):
    return PAGE.replace("@main@", main).replace("@title@", title).replace("@up@", up)
