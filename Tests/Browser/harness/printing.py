"""A page on paper."""

import subprocess


def printed_text(page, folder):
    """The words of the page's PDF, with every run of white space as one space and soft hyphens gone."""
    file = folder / "page.pdf"
    page.emulate_media(media="print")
    page.pdf(path=file, format="A4", prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(text.replace("\u00ad", "").split())


def shown_on_paper(page):
    """Navigation that is still there in print: paper has no use for it."""
    page.emulate_media(media="print")
    return page.evaluate(
        """() => [...document.querySelectorAll('nav, a[href^="#"][class*="skip"], body > a[href^="#"]')]
            .filter(e => e.checkVisibility({visibilityProperty: true}) && e.innerText.trim()
                && e.getBoundingClientRect().bottom > 0)
            .map(e => 'printed: ' + e.tagName.toLowerCase() + ' ' + e.innerText.trim().slice(0, 40))"""
    )
